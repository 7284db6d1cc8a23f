package org.groundswell.outloud;

import java.util.List;
import java.util.regex.Pattern;
import org.groundswell.shared.web.Html;

/** Words that would harm every language a page is written in, and how they stand on a page that is unharmed. */
public final class Evil {
    public static final String WORDS = "<script>alert('x')</script>\"'&amp; $evil #if(true) ${evil}";

    /** Shown as a text, where #if is a topic, and cut in a title. */
    private static final Pattern SHOWN = Pattern.compile("\\$evil( <a [^>]+>#if</a>\\(true\\) \\$\\{evil\\}|…)");

    private Evil() {
    }

    /** The lines in which the language of the templates is left, other than in the words themselves. */
    public static List<String> linesLeft(String html) {
        String rest = SHOWN.matcher(html.replace(Html.text(WORDS).toString(), "")).replaceAll("");
        return rest.lines().filter(line -> line.matches(".*(\\$|#if|#end).*")).toList();
    }
}
