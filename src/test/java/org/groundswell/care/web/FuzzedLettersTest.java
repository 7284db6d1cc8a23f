package org.groundswell.care.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.groundswell.care.CareParts;
import org.groundswell.care.domain.Actors;
import org.groundswell.care.domain.Digest;
import org.groundswell.care.domain.Notice;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.SeenHeadline;
import org.groundswell.care.domain.SeenNotice;
import org.groundswell.shared.FuzzLines;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Headline;
import org.groundswell.shared.domain.Letter;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Who;
import org.groundswell.shared.web.TemplateEngines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Ten thousand hostile lines as titles of what is mailed: text in the page, one line in the plain letter and in the header. */
class FuzzedLettersTest {
    private static final int A_MAIL = 200;
    private static final int SAMPLE = 25;
    private static final int LONGEST = 120;
    private static final Person EVE = new Person("eve");
    private static final Who BEN = new Who(Who.Kind.NAMED, new Profile("Ben", null));
    private final CareParts parts = CareParts.inMemory();
    private final Preference eve = Preference.fresh(EVE, parts.clock.instant(), parts.clock.getZone());
    private final List<String> titles = FuzzLines.all().stream().map(FuzzedLettersTest::title).filter(title -> !title.isEmpty()).toList();

    @Test
    void in_a_digest_each_of_them_is_text_on_both_engines() {
        assertThat(titles.size()).isGreaterThan(FuzzLines.MANY * 8 / 10);
        for (TemplateRenderer engine : TemplateEngines.all()) {
            MailLetters letters = CareRendering.letters(engine, parts, Locale.ENGLISH);
            for (int from = 0; from < titles.size(); from += A_MAIL) {
                List<String> some = titles.subList(from, Math.min(titles.size(), from + A_MAIL));
                List<SeenHeadline> news = some.stream().map(title -> new SeenHeadline(new Headline(title, "/n", null, new Person("ben")), BEN)).toList();
                List<SeenNotice> mine = some.stream().map(title -> new SeenNotice(notice(title), BEN)).toList();
                Letter letter = letters.digest(new Digest(eve, mine, false, news, false));
                Document page = Jsoup.parse(letter.html());
                Elements shown = page.select(".gs-item > p[dir=auto] > a, .gs-item > p:eq(1)[dir=auto]:not(.gs-quiet-words)");
                assertThat(shown.size()).isEqualTo(2 * some.size());
                IntStream.range(0, shown.size()).forEach(at -> assertThat(shown.get(at).wholeText()).isEqualTo(some.get(at % some.size())));
                assertThat(shown.select("*:not(a):not(p)")).isEmpty();
                assertThat(page.select("script, img, iframe, svg, textarea, plaintext, [onclick], [onerror], [onmouseover]")).isEmpty();
                List<String> lines = letter.text().lines().toList();
                assertThat(some).allMatch(title -> lines.contains("* " + MailLetters.line(title) + " (Ben)"));
                assertThat(lines.size()).as("a line for each and none of their own making").isEqualTo(8 + 4 * some.size() + 3 * some.size());
            }
        }
    }

    @Test
    void in_the_header_of_a_notice_each_of_them_is_one_line() {
        MailLetters letters = CareRendering.letters(TemplateEngines.newer(), parts, Locale.ENGLISH);
        IntStream.range(0, titles.size()).filter(at -> at % SAMPLE == 0).mapToObj(titles::get).forEach(title -> {
            Letter letter = letters.about(new SeenNotice(notice(title), BEN), eve);
            assertThat(letter.subject()).startsWith("Ben replied").doesNotContainPattern("[\\p{Cntrl}\u2028\u2029]").hasSizeLessThanOrEqualTo(150);
            assertThat(Jsoup.parse(letter.html()).selectFirst(".gs-item").wholeText()).isEqualTo(title);
        });
    }

    private static Notice notice(String title) {
        Happening what = new Happening(Happening.Kind.REPLIED, Ref.random(), "/t", null, title, new Person("ben"));
        return new Notice(1, Ref.random(), EVE, what, Actors.one(what.by()), true, true, true, Instant.EPOCH, Instant.EPOCH, null, false);
    }

    private static String title(String line) {
        try {
            String words = PlainText.line(line, "text", 10_000);
            return words.substring(0, words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length()))));
        } catch (Refused notTaken) {
            return "";
        }
    }
}
