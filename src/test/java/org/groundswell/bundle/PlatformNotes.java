package org.groundswell.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundswell.build.Sources;

/** What src/platform says of one type: where it was seen, and how well each of its members is known. */
final class PlatformNotes {
    private static final Pattern MARK = Pattern.compile("(?<![\\w-])(?:S10|S9|S-old|I)(?![\\w-])");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^(?:public )?(?:static |final |abstract |sealed )*(?:class|interface|enum|@interface|record) ");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private final String body;
    private final String source;
    private final Set<String> ownMembers;

    private PlatformNotes(String java, Set<String> ownMembers) {
        Matcher declaration = DECLARATION.matcher(java);
        int start = declaration.find() ? declaration.start() : 0;
        this.source = lastJavadoc(java.substring(0, start));
        this.body = java.substring(start);
        this.ownMembers = ownMembers;
    }

    /** @return null where src/platform has no such type */
    static PlatformNotes of(String type, Set<String> members) {
        Path file = Path.of("src/platform/java", type.replaceAll("\\$.*", "").replace('.', '/') + ".java");
        return Files.exists(file) ? new PlatformNotes(Sources.text(file), members) : null;
    }

    static PlatformNotes parse(String java, String... members) {
        return new PlatformNotes(java, new TreeSet<>(Arrays.asList(members)));
    }

    String source() {
        return source;
    }

    /** @return the mark of the type as a whole, empty when nobody wrote one */
    String mark() {
        return String.join(", ", marks(source));
    }

    /** @return the member's own mark where the notes name it, else that of what the notes say of the rest */
    String mark(String member) {
        Matcher own = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*[^;{}/]*\\b" + Pattern.quote(member) + "\\b\\s*[(;=]", Pattern.DOTALL)
            .matcher(body);
        while (own.find()) {
            List<String> marks = marks(own.group(1));
            if (!marks.isEmpty()) {
                return String.join(", ", marks);
            }
        }
        return clauseMark(member);
    }

    private String clauseMark(String member) {
        List<String> clauses = List.of(source.split(";"));
        List<String> last = marks(clauses.get(clauses.size() - 1));
        boolean positional = clauses.size() > 1 && last.size() == clauses.size();
        Set<String> rest = new TreeSet<>();
        for (int i = 0; i < clauses.size(); i++) {
            List<String> marks = positional ? List.of(last.get(i)) : marks(clauses.get(i));
            if (names(clauses.get(i), member) && !marks.isEmpty()) {
                return String.join(", ", marks);
            }
            if (isAboutTheRest(clauses.get(i))) {
                rest.addAll(marks);
            }
        }
        return rest.isEmpty() ? mark() : String.join(", ", rest);
    }

    private boolean isAboutTheRest(String clause) {
        return ownMembers.stream().noneMatch(member -> names(clause, member));
    }

    private static boolean names(String clause, String member) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(member) + "(?!\\w)").matcher(clause).find();
    }

    private static List<String> marks(String text) {
        Matcher mark = MARK.matcher(text);
        List<String> marks = new ArrayList<>();
        while (mark.find()) {
            marks.add(mark.group());
        }
        return marks.stream().distinct().toList();
    }

    private static String lastJavadoc(String text) {
        Matcher javadoc = JAVADOC.matcher(text);
        String last = "";
        while (javadoc.find()) {
            last = javadoc.group(1);
        }
        return last.lines().map(line -> line.strip().replaceFirst("^\\* ?", "")).collect(Collectors.joining(" ")).strip();
    }
}
