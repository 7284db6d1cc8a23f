package org.groundswell.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlatformNotesTest {
    @Test
    void one_mark_counts_for_the_type_and_all_its_members() {
        PlatformNotes notes = PlatformNotes.parse("/** Slack for Confluence on 10.0.1. S10 */\npublic interface A {\n    void b();\n}", "b");
        assertThat(notes.source()).isEqualTo("Slack for Confluence on 10.0.1. S10");
        assertThat(notes.mark()).isEqualTo("S10");
        assertThat(notes.mark("b")).isEqualTo("S10");
    }

    @Test
    void a_member_the_notes_name_has_its_own_mark() {
        PlatformNotes notes = PlatformNotes.parse("/** Slack on 10.x. S10; isAdmin S-old with a parameter inferred */\npublic class A {\n}", "isAdmin", "isUser");
        assertThat(notes.mark("isAdmin")).isEqualTo("S-old");
        assertThat(notes.mark("isUser")).isEqualTo("S10");
    }

    @Test
    void marks_at_the_end_belong_to_the_clauses_in_their_order() {
        PlatformNotes notes = PlatformNotes.parse("/** Slack on 10.0.1; getParent in Javadoc 5.x to 8.x. S10, S-old */\npublic class A {\n}", "getParent", "getType");
        assertThat(notes.mark("getParent")).isEqualTo("S-old");
        assertThat(notes.mark("getType")).isEqualTo("S10");
    }

    @Test
    void a_mark_on_the_member_itself_wins() {
        PlatformNotes notes = PlatformNotes.parse("/** Slack on 10.x. S10 */\npublic interface A {\n    /** Javadoc 5.x. S-old */\n    Object TARGET = 1;\n\n    void b();\n}",
            "TARGET", "b");
        assertThat(notes.mark("TARGET")).isEqualTo("S-old");
        assertThat(notes.mark("b")).isEqualTo("S10");
    }

    @Test
    void a_type_nobody_marked_has_no_mark() {
        assertThat(PlatformNotes.parse("/** Somewhere. */\npublic interface A {\n}").mark()).isEmpty();
    }
}
