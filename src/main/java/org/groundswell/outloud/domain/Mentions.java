package org.groundswell.outloud.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The topics and people a text names: a # or an @ and a word of 2 to 40 letters, digits, hyphens and underscores in any script. A name to log in with may
 * hold single dots inside. What stands inside a word or a web address names nothing, and neither does a longer word.
 *
 * @param all in the order of the text
 */
public record Mentions(List<Mention> all) {
    /** How many of each kind count; the rest is text. */
    public static final int MOST = 20;
    private static final String LETTERS = "\\p{L}\\p{M}\\p{N}_\\-";
    private static final String WORD = "[" + LETTERS + "]";
    private static final Pattern FORM = Pattern.compile("(?<![" + LETTERS + "&#@/.])(?:#(?<topic>" + WORD + "{2,40}+)(?!" + WORD + ")"
        + "|@(?<person>" + WORD + "++(?:\\." + WORD + "++)*+))");
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    public Mentions {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param from where its sign stands, in UTF-16 units
     * @param to   behind its last letter
     * @param name without the sign, as it was written
     */
    public record Mention(boolean topic, int from, int to, String name) {
    }

    /** @param text null counts as empty */
    public static Mentions in(String text) {
        if (text == null || text.indexOf('#') < 0 && text.indexOf('@') < 0) {
            return new Mentions(List.of());
        }
        List<int[]> addresses = new ArrayList<>();
        ADDRESS.matcher(text).results().forEach(found -> addresses.add(new int[] {found.start(), found.end()}));
        List<Mention> found = new ArrayList<>();
        Matcher matcher = FORM.matcher(text);
        int past = 0;
        while (matcher.find()) {
            while (past < addresses.size() && addresses.get(past)[1] <= matcher.start()) {
                past++;
            }
            boolean inAddress = past < addresses.size() && addresses.get(past)[0] <= matcher.start();
            String topic = matcher.group("topic");
            String name = topic == null ? matcher.group("person") : topic;
            if (!inAddress && usable(name, topic != null)) {
                found.add(new Mention(topic != null, matcher.start(), matcher.end(), name));
            }
        }
        return new Mentions(found);
    }

    // A number alone is that of a ticket or a place in a list.
    private static boolean usable(String name, boolean topic) {
        int length = name.codePointCount(0, name.length());
        return length >= SHORTEST && length <= LONGEST && (!topic || LETTER.matcher(name).find());
    }

    /** @return the words that name topics, each once, as first written */
    public List<String> topics() {
        return names(true);
    }

    /** @return the names people log in with, each once, as first written */
    public List<String> people() {
        return names(false);
    }

    /** @return by what two spellings of a topic are known as the same */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private List<String> names(boolean topics) {
        Map<String, String> names = new LinkedHashMap<>();
        all.stream().filter(mention -> mention.topic() == topics).forEach(mention -> names.putIfAbsent(key(mention.name()), mention.name()));
        return names.values().stream().limit(MOST).toList();
    }
}
