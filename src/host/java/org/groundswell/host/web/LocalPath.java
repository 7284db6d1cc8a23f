package org.groundswell.host.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Where a visitor may be sent to: a path of this wiki and nothing else, so that no other site uses the wiki as a springboard. */
public final class LocalPath {
    private LocalPath() {
    }

    /**
     * @param wanted    path below the context path, with its query, as the visitor's browser sent it
     * @param otherwise where to go if it is not one
     */
    public static String of(String wanted, String otherwise) {
        try {
            URI address = new URI(wanted);
            String path = address.getRawPath();
            boolean below = !address.isAbsolute() && address.getRawAuthority() == null && path != null && path.startsWith("/");
            return below && plain(path) ? wanted : otherwise;
        } catch (URISyntaxException notAnAddress) {
            return otherwise;
        }
    }

    /** Dots, doubled slashes and parameters in a path are put right by servers and browsers, each in its own way. */
    private static boolean plain(String path) {
        return !path.contains("//") && !path.contains("/.") && !path.contains(";") && !path.matches("(?i).*%(2[5ef]|3b|5c).*") && isText(path);
    }

    /** The server refuses to send anybody to a path that is no text in UTF-8, or has control characters. */
    private static boolean isText(String path) {
        byte[] bytes = URLDecoder.decode(path, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).chars().noneMatch(Character::isISOControl);
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}
