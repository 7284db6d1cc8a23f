package org.groundswell.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.groundswell.host.db.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private static final List<String> NOT_ONE_LINE = List.of("a\u0000b", "a\r\nb", "a\nb", "a\tb", "a\u007fb", "a\u0085b", "a\u2028b", "a\ud800b");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_is_too_long_is_refused_before_the_database_sees_it(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            WikiParts wiki = bed.wiki;
            HostPage page = bed.page(bed.space("A"), null, "Rounds");

            refused("at most 255", () -> wiki.pages().edit(page.getId(), 1, "Rounds", "<p/>", "m".repeat(256), null));
            refused("at most 255", () -> wiki.pages().rename(page.getId(), "m".repeat(256), null));
            refused("at most 255", () -> wiki.pages().rename(page.getId(), "\u0130".repeat(255), null));
            refused("at most 2000", () -> wiki.spaces().create("B", "B", "m".repeat(2001), null));
            refused("at most 255", () -> wiki.spaces().create("B", "m".repeat(256), null, null));
            refused("at most 255", () -> wiki.spaces().rename(bed.space("A"), "m".repeat(256)));
            refused("at most 100", () -> wiki.people().create("m".repeat(101), "M", null, "x"));
            refused("at most 255", () -> wiki.people().create("m", "m".repeat(256), null, "x"));
            refused("at most 255", () -> wiki.people().create("m", "M", "m".repeat(256), "x"));
            refused("at most 255", () -> wiki.tokens().issue(bed.person("ada").getKey(), "m".repeat(256)));

            assertThat(wiki.pages().versions(page.getId())).hasSize(1);
            wiki.pages().edit(page.getId(), 1, "m".repeat(255), "<p/>", "m".repeat(255), null);
            wiki.spaces().create("B", "m".repeat(255), "m".repeat(2000), null);
            wiki.people().create("m".repeat(100), "m".repeat(255), "m".repeat(255), "x");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_title_a_name_and_a_label_are_one_line_of_text(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            HostPage page = bed.page(bed.space("A"), null, "Rounds");
            for (String text : NOT_ONE_LINE) {
                refused("control characters", () -> bed.wiki.pages().create(bed.space("A"), null, text, "<p/>", null));
                refused("control characters", () -> bed.wiki.pages().rename(page.getId(), text, null));
                refused("control characters", () -> bed.wiki.spaces().create("B", text, null, null));
                refused("control characters", () -> bed.wiki.people().create(text, "M", null, "x"));
                refused("control characters", () -> bed.wiki.people().create("m", text, null, "x"));
                PagesTest.refused(WikiRefusal.INVALID, () -> bed.wiki.labels().add(page.getId(), text));
            }
            refused("control characters", () -> bed.wiki.pages().edit(page.getId(), 1, "Rounds", "<p/>", "a\u0000b", null));
            bed.wiki.pages().edit(page.getId(), 1, "Rounds – Gr\u00fc\u00dfe \ud83d\ude00", "<p/>", "two\nlines", null);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void looking_for_what_nothing_is_called_finds_nothing(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            bed.page(bed.space("A"), null, "Rounds");
            assertThat(bed.wiki.pages().byTitle("A", "Rou\u0000nds")).isEmpty();
            assertThat(bed.wiki.pages().search("Rou\u0000nds", 5)).isEmpty();
            assertThat(bed.wiki.spaces().byKey("A\u0000B")).isEmpty();
            assertThat(bed.wiki.people().byName("a\u0000da")).isEmpty();
            assertThat(bed.wiki.people().search("a\u0000da", 5)).isEmpty();
            assertThat(bed.wiki.groups().exists("a\u0000da")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void acts_done_together_are_all_undone_when_one_is_refused(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            Pages pages = bed.wiki.pages();
            HostPage page = bed.page(bed.space("A"), null, "Rounds");

            PagesTest.refused(WikiRefusal.INVALID, () -> pages.together(() -> {
                pages.rename(page.getId(), "Ward rounds", null);
                return pages.move(page.getId(), bed.space("A"), page.getId());
            }));

            assertThat(pages.byId(page.getId()).orElseThrow().getTitle()).isEqualTo("Rounds");
            assertThat(pages.versions(page.getId())).hasSize(1);
        }
    }

    private static void refused(String because, ThrowingCallable act) {
        PagesTest.refused(WikiRefusal.INVALID, act);
        assertThatThrownBy(act).hasMessageContaining(because);
    }
}
