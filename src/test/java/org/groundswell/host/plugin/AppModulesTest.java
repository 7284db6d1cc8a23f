package org.groundswell.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventPublisher;
import java.nio.file.Path;
import java.time.Clock;
import org.groundswell.host.HostServices;
import org.groundswell.host.ao.AoModules;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.CountedQueries;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.host.platform.event.HostEventPublisher;
import org.groundswell.host.platform.scheduler.JobConfigs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module types ao and job-config, asked with an app in a bundle. */
class AppModulesTest {
    private static final String ROW = """
        @net.java.ao.schema.Table("NOTE")
        public interface NoteRow extends net.java.ao.Entity { String getText(); void setText(String text); }""";
    private static final String JOB = """
        import com.atlassian.activeobjects.external.ActiveObjects;
        import com.atlassian.scheduler.*;
        import net.java.ao.*;
        public class Notes implements JobRunner {
            private final ActiveObjects ao;
            public Notes(ActiveObjects ao) { this.ao = ao; %s }
            public JobRunnerResponse runJob(JobRunnerRequest request) {
                return JobRunnerResponse.success(ao.executeInTransaction(() -> {
                    NoteRow row = ao.create(NoteRow.class, new DBParam("TEXT", "a"));
                    row.setText("b");
                    row.save();
                    return ao.count(NoteRow.class, Query.select()) + " " + ao.get(NoteRow.class, row.getID()).getText();
                }));
            }
        }""";
    private static final String MODULES = """
        <ao key="ao" namespace="sample"><entity>sample.NoteRow</entity></ao>
        <job-config key="nightly"><job key="notes"/><schedule cron-expression="0 15 3 * * ?"/></job-config>""";

    @TempDir
    private Path home;
    private final HostServices services = new HostServices();
    private final HostDatabase database = TestDatabase.H2.open(new CountedQueries());
    private InstalledApps apps;
    private JobConfigs jobs;

    @BeforeEach
    void start() {
        apps = new InstalledApps(home, services);
        services.register(HostDatabase.class, database);
        services.register(HostPlugins.class, apps);
        services.register(Clock.class, Clock.systemUTC());
        services.register(EventPublisher.class, new HostEventPublisher());
        new AoModules(services);
        jobs = new JobConfigs(services);
        jobs.start();
        apps.start();
    }

    @AfterEach
    void stop() {
        apps.close();
        jobs.stop();
        database.close();
    }

    @Test
    void a_job_runs_the_named_bean_on_the_apps_own_tables() {
        HostPlugin app = apps.install(app("", MODULES));

        assertThat(app.failure()).isEmpty();
        assertThat(jobs.runNow("sample.app:nightly").getMessage()).isEqualTo("1 b");
        assertThat(jobs.runNow("sample.app:nightly").getMessage()).isEqualTo("2 b");
        String table = HostActiveObjects.tablePrefix("sample") + "NOTE";
        assertThat(database.jdbc().queryForObject("select count(*) from " + table, Integer.class)).isEqualTo(2);
    }

    @Test
    void what_was_stored_is_there_after_an_upgrade_and_the_old_job_is_gone() {
        apps.install(app("", MODULES));
        jobs.runNow("sample.app:nightly");

        apps.install(app("", MODULES));

        assertThat(jobs.runNow("sample.app:nightly").getMessage()).isEqualTo("2 b");
        apps.disable(SampleApp.KEY);
        assertThat(jobs.jobs()).isEmpty();
        assertThatThrownBy(() -> jobs.runNow("sample.app:nightly")).hasMessageContaining("No job");
    }

    @Test
    void active_objects_called_in_a_constructor_keep_the_app_down() {
        HostPlugin app = apps.install(app("ao.executeInTransaction(() -> 1);", MODULES));

        assertThat(app.failure()).get().asString().contains("calls Active Objects before it is enabled");
    }

    @Test
    void a_job_without_such_a_bean_keeps_the_app_down() {
        HostPlugin app = apps.install(app("", MODULES.replace("job key=\"notes\"", "job key=\"letters\"")));

        assertThat(app.enabled()).isFalse();
        assertThat(app.failure()).get().asString().contains("letters");
    }

    @Test
    void an_entity_that_is_not_in_the_jar_keeps_the_app_down() {
        HostPlugin app = apps.install(app("", MODULES.replace("sample.NoteRow", "sample.LetterRow")));

        assertThat(app.failure()).get().asString().contains("sample.LetterRow, which is not in the jar");
    }

    @Test
    void an_app_without_ao_module_is_told_so_when_it_asks() {
        apps.install(app("", MODULES.replaceFirst("<ao .*</ao>", "")));

        assertThatThrownBy(() -> jobs.runNow("sample.app:nightly")).hasMessageContaining("its descriptor has no ao module");
    }

    private Path app(String inConstructor, String modules) {
        return new SampleApp().descriptor("1.0.0", modules).source("NoteRow", ROW).source("Notes", JOB.formatted(inConstructor))
            .header("Import-Package", "com.atlassian.activeobjects.external,com.atlassian.scheduler,com.atlassian.sal.api.transaction,"
                + "net.java.ao,net.java.ao.schema")
            .file("META-INF/plugin-components/component", "sample.Notes\n")
            .file("META-INF/plugin-components/imports", "com.atlassian.activeobjects.external.ActiveObjects\n").pack(home);
    }
}
