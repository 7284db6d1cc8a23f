package org.groundswell.host.platform.webresource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values behind var(--ds-…) for light and dark. The product lets AUI's design-tokens script put them into the page; the same
 * theme files are served here as one style sheet, so that no page flickers and none needs script to be readable.
 */
final class DesignTokens {
    private static final String THEMES = "@atlaskit/tokens/dist/cjs/artifacts/themes/";
    private static final String COMPATIBILITY = "@atlassian/aui/dist/aui/aui-prototyping-design-tokens-compatibility.css";
    private static final Pattern SHEET = Pattern.compile("exports\\.default = \"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

    private DesignTokens() {
    }

    /** @param tools the node_modules folder */
    static byte[] css(Path tools) {
        StringBuilder css = new StringBuilder();
        for (String theme : List.of("atlassian-light", "atlassian-dark", "atlassian-spacing", "atlassian-shape",
            "atlassian-typography-adg3")) {
            Matcher sheet = SHEET.matcher(text(tools.resolve(THEMES + theme + ".js")));
            if (!sheet.find()) {
                throw new IllegalStateException("no style sheet in the theme " + theme);
            }
            css.append(sheet.group(1).replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\")).append('\n');
        }
        return css.append(text(tools.resolve(COMPATIBILITY))).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
