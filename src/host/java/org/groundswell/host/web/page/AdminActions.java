package org.groundswell.host.web.page;

import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.host.platform.scheduler.JobConfigs;
import org.groundswell.host.wiki.Groups;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.WikiParts;

/** The administration of the wiki: overview, accounts, read-only mode, jobs and the clock. */
final class AdminActions {
    private static final int LONGEST_STEP_HOURS = 24 * 3660;

    private final WikiParts wiki;
    private final JobConfigs jobs;
    private final TestClock clock;

    AdminActions(WikiParts wiki, JobConfigs jobs, TestClock clock) {
        this.wiki = wiki;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** An account in the list. */
    record AccountView(String name, String fullName, String email, boolean active, boolean me, Set<String> groups) {
    }

    void addTo(Routes routes) {
        routes.get("/admin/", visit -> new Answer.Redirect("/admin/console.action"));
        routes.get("/admin/console.action", visit -> page(visit, "admin.overview", "console.vm", "host.admin.overview", Map.of(
            "spaces", wiki.spaces().all().size(), "people", wiki.people().all().size(), "jobs", jobs.jobs().size())));
        routes.get("/admin/users/browseusers.action", visit -> page(visit, "admin.people", "accounts.vm", "host.admin.people", accounts(visit)));
        routes.post("/admin/users/createuser.action", this::createAccount);
        routes.post("/admin/users/changeuser.action", this::changeAccount);
        routes.get("/admin/maintenance.action", visit -> page(visit, "admin.mode", "mode.vm", "host.admin.mode",
            Map.of("closed", wiki.settings().readOnly())));
        routes.post("/admin/domaintenance.action", this::changeMode);
        routes.get("/admin/scheduledjobs/viewscheduledjobs.action", visit -> page(visit, "admin.jobs", "jobs.vm", "host.admin.jobs",
            Map.of("jobs", jobs.jobs())));
        routes.post("/admin/scheduledjobs/runjob.action", this::runJob);
        routes.get("/admin/clock.action", visit -> page(visit, "admin.clock", "clock.vm", "host.admin.clock", Map.of(
            "now", Views.when(Date.from(clock.now()), visit.locale()), "days", clock.ahead().toDays(), "hours", clock.ahead().toHoursPart(),
            "can", clock.canBeWound())));
        routes.post("/admin/setclock.action", this::setClock);
    }

    static void refuseUnlessAdmin(Visit visit, WikiParts wiki) {
        Reading.refuseUnless(visit, wiki.permissions().isSiteAdmin(visit.person()));
    }

    private Answer page(Visit visit, String item, String template, String title, Map<String, Object> values) {
        refuseUnlessAdmin(visit, wiki);
        return Answer.admin(item, template, visit.say(title), values);
    }

    private Map<String, Object> accounts(Visit visit) {
        List<AccountView> accounts = wiki.people().all().stream().map(user -> new AccountView(user.getName(), user.getFullName(),
            user.getEmail() == null ? "" : user.getEmail(), user.active(), user.equals(visit.person()), wiki.groups().of(user.getKey()))).toList();
        return Map.of("accounts", accounts, "groups", wiki.groups().all());
    }

    private Answer createAccount(Visit visit) {
        refuseUnlessAdmin(visit, wiki);
        HostUser made = wiki.people().create(visit.text("username"), visit.text("fullName"), visit.text("email"), visit.text("password"));
        wiki.groups().add(Groups.USERS, made.getKey());
        visit.all("group").stream().filter(wiki.groups()::exists).forEach(group -> wiki.groups().add(group, made.getKey()));
        visit.notice("host.accounts.created", made.getFullName());
        return new Answer.Redirect("/admin/users/browseusers.action");
    }

    private Answer changeAccount(Visit visit) {
        refuseUnlessAdmin(visit, wiki);
        HostUser user = wiki.people().byName(visit.text("username")).filter(one -> !one.equals(visit.person())).orElseThrow(NotShown::new);
        switch (visit.text("act")) {
            case "activate" -> wiki.people().activate(user.getKey());
            case "deactivate" -> wiki.people().deactivate(user.getKey());
            case "delete" -> wiki.people().delete(user.getKey());
            default -> throw new NotShown();
        }
        visit.notice("host.accounts." + visit.text("act") + ".done", user.getFullName());
        return new Answer.Redirect("/admin/users/browseusers.action");
    }

    private Answer changeMode(Visit visit) {
        refuseUnlessAdmin(visit, wiki);
        wiki.settings().setReadOnly("readonly".equals(visit.text("mode")));
        visit.notice(wiki.settings().readOnly() ? "host.mode.closed" : "host.mode.open");
        return new Answer.Redirect("/admin/maintenance.action");
    }

    private Answer runJob(Visit visit) {
        refuseUnlessAdmin(visit, wiki);
        String key = visit.text("key");
        if (!jobs.jobs().contains(key)) {
            throw new NotShown();
        }
        JobRunnerResponse response = jobs.runNow(key);
        String said = response == null ? "" : response.getMessage();
        visit.notice(said == null || said.isBlank() ? "host.jobs.ran" : "host.jobs.said", key, said);
        return new Answer.Redirect("/admin/scheduledjobs/viewscheduledjobs.action");
    }

    private Answer setClock(Visit visit) {
        refuseUnlessAdmin(visit, wiki);
        if (!clock.canBeWound()) {
            throw new NotShown();
        }
        if ("reset".equals(visit.text("act"))) {
            clock.reset();
        } else {
            long hours = visit.optionalNumber("days").orElse(0L) * 24 + visit.optionalNumber("hours").orElse(0L);
            clock.wind(Duration.ofHours(Math.max(0, Math.min(hours, LONGEST_STEP_HOURS))));
        }
        visit.notice("host.clock.done", Views.when(Date.from(clock.now()), visit.locale()));
        return new Answer.Redirect("/admin/clock.action");
    }
}
