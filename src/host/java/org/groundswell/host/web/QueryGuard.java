package org.groundswell.host.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An address whose query cannot be read is a bad request before anybody has to read it. */
final class QueryGuard implements Filter {
    private static final Pattern AS_IT_IS = Pattern.compile("[^\\x00-\\x7f]");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (readable(((HttpServletRequest) request).getQueryString())) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    static boolean readable(String query) {
        if (query == null) {
            return true;
        }
        // Each byte as one letter, as long as it is not known which bytes are a letter together.
        try {
            String bytes = URLDecoder.decode(AS_IT_IS.matcher(query).replaceAll(""), StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            return false;
        }
    }
}
