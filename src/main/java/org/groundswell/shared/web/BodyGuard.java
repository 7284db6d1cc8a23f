package org.groundswell.shared.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.groundswell.shared.domain.Refused;

/** Reads what a client sent, up to a size nobody needs, and refuses what is no JSON in our own words. */
@Provider
public class BodyGuard implements ReaderInterceptor {
    static final int LARGEST_BYTES = 64 * 1024;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        byte[] bytes = body.getInputStream().readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            throw new Refused(WebRefusal.BODY_TOO_LARGE, null, LARGEST_BYTES / 1024);
        }
        if (bytes.length == 0) {
            return null;
        }
        body.setInputStream(new ByteArrayInputStream(bytes));
        try {
            return body.proceed();
        } catch (IOException notJson) {
            throw new Refused(WebRefusal.INVALID_BODY);
        }
    }
}
