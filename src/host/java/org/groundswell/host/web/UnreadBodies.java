package org.groundswell.host.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/** Takes in what a request still sends when its answer is given: Jetty would close the connection under the next request, Tomcat does not. */
final class UnreadBodies implements Filter {
    // Tomcat's maxSwallowSize.
    private static final int MOST = 2 * 1024 * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(request, response);
        // Who asks before sending a body does not send it after a refusal.
        if (!request.isAsyncStarted() && ((HttpServletRequest) request).getHeader("Expect") == null) {
            swallow(request);
        }
    }

    private static void swallow(ServletRequest request) {
        byte[] buffer = new byte[8192];
        try {
            InputStream body = request.getInputStream();
            int taken = 0;
            for (int read = body.read(buffer); read >= 0 && taken < MOST; read = body.read(buffer)) {
                taken += read;
            }
        } catch (IOException | IllegalStateException goneOrReadAsText) {
            return;
        }
    }
}
