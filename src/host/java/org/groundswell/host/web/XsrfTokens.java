package org.groundswell.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The token of a session that proves a form was the wiki's own. */
public final class XsrfTokens {
    /** Name of the form field. */
    public static final String PARAMETER = "atl_token";
    /** Header a script sends in its stead; a foreign site cannot set it. */
    public static final String HEADER = "X-Atlassian-Token";

    private static final String ATTRIBUTE = XsrfTokens.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private XsrfTokens() {
    }

    /** @return the token of the request's session, which begins if there is none */
    public static String of(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        synchronized (session.getServletContext()) {
            if (session.getAttribute(ATTRIBUTE) == null) {
                session.setAttribute(ATTRIBUTE, random());
            }
        }
        return (String) session.getAttribute(ATTRIBUTE);
    }

    /** @return whether the request carries its session's token as a parameter, or the header no foreign page can send */
    public static boolean passes(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        if (header != null) {
            // "nocheck" is the older spelling the product still takes.
            return header.equalsIgnoreCase("no-check") || header.equalsIgnoreCase("nocheck");
        }
        HttpSession session = request.getSession(false);
        Object expected = session == null ? null : session.getAttribute(ATTRIBUTE);
        String sent = request.getParameter(PARAMETER);
        return expected != null && sent != null && MessageDigest.isEqual(bytes((String) expected), bytes(sent));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String random() {
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
