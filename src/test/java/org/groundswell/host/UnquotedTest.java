package org.groundswell.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.host.wiki.WikiTestbed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnquotedTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_refusal_of_the_database_is_shown_without_the_text_it_refused(TestDatabase kind) {
        try (WikiTestbed bed = WikiTestbed.on(kind)) {
            Throwable failed = catchThrowable(() -> bed.database.jdbc().update("INSERT INTO HOST_SETTING (NAME, CONTENT) VALUES ('SECRETWORDS "
                + "x".repeat(200) + "', 'y')"));
            IllegalStateException around = new IllegalStateException(failed);
            assertThat(printed(around)).contains("SECRETWORDS");

            assertThat(printed(Unquoted.of(around))).doesNotContain("SECRETWORDS").contains("java.lang.IllegalStateException")
                .contains(failed.getClass().getName()).contains("SQLState 22001").contains("UnquotedTest.java");
        }
    }

    @Test
    void another_failure_is_shown_as_it_is() {
        IllegalStateException failed = new IllegalStateException("no such bean", new IllegalArgumentException("why"));
        assertThat(Unquoted.of(failed)).isSameAs(failed);
    }

    @ParameterizedTest
    @CsvSource({"/display/KEY/A+title,/display/KEY/…", "/login,/login", "/pages/viewpage.action,/pages/viewpage.action", "/,/"})
    void an_address_is_shown_without_the_title_in_it(String path, String shown) {
        assertThat(Unquoted.place(path)).isEqualTo(shown);
    }

    private static String printed(Throwable failed) {
        StringWriter text = new StringWriter();
        failed.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
