package org.groundswell.host.platform.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.groundswell.host.NotInHost;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.scheduling.support.SimpleTriggerContext;

class JobScheduleTest {
    private static final ZonedDateTime MONDAY_NOON = ZonedDateTime.of(2026, 11, 23, 12, 0, 0, 0, ZoneId.systemDefault());

    @Test
    void a_cron_expression_names_the_next_time() {
        assertThat(next("<schedule cron-expression='0 15 3 * * ?'/>")).isEqualTo(MONDAY_NOON.plusDays(1).withHour(3).withMinute(15).toInstant());
        assertThat(next("<schedule cron-expression='0 0 8 ? * FRI'/>")).isEqualTo(MONDAY_NOON.plusDays(4).withHour(8).toInstant());
    }

    @Test
    void an_interval_begins_after_one_interval() {
        assertThat(next("<schedule repeat-interval='60000'/>")).isEqualTo(MONDAY_NOON.plusMinutes(1).toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 8 ? * 2", "0 0 8 ? * MON-6", "0 0 8 * * ? 2027"})
    void what_the_product_counts_differently_is_refused(String expression) {
        assertThatThrownBy(() -> next("<schedule cron-expression='" + expression + "'/>")).isInstanceOf(NotInHost.class)
            .hasMessageContaining(expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<schedule/>", "<schedule cron-expression='soon'/>", "<schedule repeat-interval='1000' repeat-count='3'/>"})
    void a_schedule_that_cannot_be_read_is_refused(String schedule) {
        assertThatThrownBy(() -> next(schedule)).isInstanceOf(RuntimeException.class);
    }

    private static Instant next(String schedule) {
        Element module = Jsoup.parse("<job-config key='nightly'>" + schedule + "</job-config>", "", Parser.xmlParser()).child(0);
        return JobSchedule.of(module).nextExecution(new SimpleTriggerContext(Clock.fixed(MONDAY_NOON.toInstant(), ZoneId.systemDefault())));
    }
}
