package org.groundswell.host.platform.scheduler;

import java.time.Duration;
import org.groundswell.host.NotInHost;
import org.jsoup.nodes.Element;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.scheduling.support.PeriodicTrigger;

/** Turns the schedule of a job-config module into times. */
final class JobSchedule {
    private JobSchedule() {
    }

    /** @throws IllegalArgumentException if there is no schedule or it cannot be read */
    static Trigger of(Element jobConfig) {
        Element schedule = jobConfig.selectFirst("> schedule");
        if (schedule == null) {
            throw new IllegalArgumentException(jobConfig.attr("key") + " has no schedule");
        }
        if (schedule.hasAttr("cron-expression")) {
            return cron(schedule.attr("cron-expression").strip());
        }
        if (!schedule.hasAttr("repeat-interval")) {
            throw new IllegalArgumentException("the schedule of " + jobConfig.attr("key") + " has no cron-expression and no repeat-interval");
        }
        if (!schedule.attr("repeat-count").isEmpty() && !schedule.attr("repeat-count").equals("-1")) {
            throw new NotInHost("repeat-count in the schedule of " + jobConfig.attr("key"));
        }
        Duration interval = Duration.ofMillis(Long.parseLong(schedule.attr("repeat-interval")));
        PeriodicTrigger periodic = new PeriodicTrigger(interval);
        periodic.setInitialDelay(interval);
        return periodic;
    }

    private static Trigger cron(String expression) {
        String[] fields = expression.split("\\s+");
        if (fields.length != 6) {
            throw new NotInHost("the cron expression " + expression + ": six fields are understood, a year is not");
        }
        if (fields[5].matches(".*\\d.*")) {
            // Confluence counts 1 = Sunday, the library used here 1 = Monday.
            throw new NotInHost("the cron expression " + expression + ": name the days of the week (MON), do not number them");
        }
        return new CronTrigger(expression);
    }
}
