package org.groundswell.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunnerResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.host.RunningHost;
import org.groundswell.host.mail.Outbox;
import org.groundswell.host.mail.OutboxMail;
import org.groundswell.host.platform.scheduler.JobConfigs;
import org.groundswell.host.wiki.WikiParts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one is told, from the wiki's table to the mail and back by its link, in the packaged app. */
class CareInHostIT {
    private static final String PAGES = "/plugins/servlet/groundswell/";
    private final Fixture fixture = new Fixture(RunningHost.url());
    private final Cast cast = new Cast(RunningHost.service(WikiParts.class));
    private final Told told = new Told();
    private final HostClient own = fixture.as(told.name());
    private final HostClient anybody = fixture.anonymous();
    private long page;

    @BeforeEach
    void a_page_and_somebody_who_is_told_by_mail() {
        page = fixture.page(fixture.as("admin"), fixture.space(), "Told " + Fixture.token(), "<p>Hello</p>");
        own.put(HostClient.APP + "/settings", Map.of("kinds", Map.of("QUOTED", Map.of("channel", "MAIL", "digest", true)))).ok();
    }

    @Test
    void what_is_due_is_mailed_once_and_its_link_ends_such_mails_without_logging_in() {
        told.notice("QUOTED", "Title <b>bold</b>", page, 1);
        run("care-telling");
        run("care-telling");
        OutboxMail mail = only();
        assertThat(mail.subject()).isEqualTo("A colleague quoted you: Title <b>bold</b>");
        Document html = Jsoup.parse(mail.html());
        assertThat(html.select("b, script, img")).isEmpty();
        assertThat(html.selectFirst("h1").text()).isEqualTo("A colleague quoted you");
        String link = html.select("a").get(1).attr("href");
        assertThat(mail.plain()).contains(link);
        String path = link.substring(RunningHost.url().toString().length());
        Answer asked = anybody.get(path);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(Jsoup.parse(asked.body()).select("form[method=post] button[type=submit]")).hasSize(1);
        assertThat(channel()).isEqualTo("MAIL");
        Answer done = anybody.withoutXsrfHeader().send("POST", path, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click");
        assertThat(done.status()).isEqualTo(200);
        assertThat(channel()).isEqualTo("IN_APP");
        assertThat(anybody.get(path.replace("/QUOTED/", "/MENTIONED/")).status()).isEqualTo(404);
        assertThat(anybody.get(PAGES + "unsubscribe/x").status()).isEqualTo(404);
    }

    @Test
    void who_may_no_longer_see_the_page_gets_no_mail() {
        told.notice("QUOTED", "Secret", page, 1);
        cast.restrict(page, "admin");
        run("care-telling");
        assertThat(mails()).isEmpty();
        assertThat(own.get(PAGES + "notices").body()).doesNotContain("Secret");
    }

    @Test
    void a_digest_speaks_the_readers_language_and_is_what_the_preview_showed() {
        cast.speaks(told.name(), Locale.GERMAN);
        told.notice("REPLIED", "Eine Geschichte", page, 0);
        String preview = own.get(PAGES + "settings/preview").ok().body();
        assertThat(own.get(PAGES + "settings").ok().body()).contains("In dieser Woche neu f\u00fcr Sie");
        told.digestIsDue();
        run("care-digest");
        run("care-digest");
        OutboxMail mail = only();
        assertThat(mail.subject()).isEqualTo("In dieser Woche neu f\u00fcr Sie");
        assertThat(mail.html()).isEqualTo(preview).contains("Eine Geschichte");
        assertThat(mail.plain()).contains("Eine Geschichte");
    }

    @Test
    void the_pages_are_for_who_is_logged_in() {
        told.notice("REPLIED", "Told", page, 0);
        assertThat(Jsoup.parse(own.get(PAGES + "notices").ok().body()).select("[data-gs-notice]")).hasSize(1);
        for (String path : List.of("notices", "settings", "settings/preview")) {
            Answer refused = anybody.get(PAGES + path);
            assertThat(refused.status()).as(path).isEqualTo(401);
            assertThat(refused.body()).contains("/login");
        }
    }

    private void run(String job) {
        JobRunnerResponse response = RunningHost.service(JobConfigs.class).runNow("org.groundswell.confluence:" + job);
        assertThat(response.getMessage()).isNotBlank();
    }

    private String channel() {
        return own.get(HostClient.APP + "/settings").ok().json().path("kinds").path("QUOTED").path("channel").asText();
    }

    private OutboxMail only() {
        assertThat(mails()).hasSize(1);
        return mails().get(0);
    }

    private List<OutboxMail> mails() {
        return RunningHost.service(Outbox.class).to(told.address());
    }
}
