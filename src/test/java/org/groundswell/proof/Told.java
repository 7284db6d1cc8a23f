package org.groundswell.proof;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.host.RunningHost;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.mail.Outbox;
import org.groundswell.host.platform.scheduler.JobConfigs;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.WikiParts;

/** Somebody in the shared host who is told things: written where the app keeps them, for no feature needs to be pressed for that. */
public final class Told {
    private static final String PREFIX = HostActiveObjects.tablePrefix("org.groundswell");
    private final HostUser person;

    /** A new account, the name of which is its password. */
    public Told() {
        person = new Cast(RunningHost.service(WikiParts.class)).person("told-" + Fixture.token().substring(0, 8).toLowerCase(Locale.ROOT));
        decide(Map.of("hour", "08:00"));
    }

    public String name() {
        return person.getName();
    }

    String address() {
        return person.getEmail();
    }

    /**
     * @param page    whose readers may know of it, 0 for none
     * @param mailDue epoch millis, 0 for no mail
     * @return the notice's public name
     */
    public String notice(String kind, String title, long page, long mailDue) {
        long now = System.currentTimeMillis();
        String ref = Fixture.token();
        Map<String, Object> row = Map.ofEntries(Map.entry("REF", ref), Map.entry("USER_KEY", person.getKey().getStringValue()), Map.entry("KIND", kind),
            Map.entry("SUBJECT", Fixture.token()), Map.entry("PATH", "/dashboard.action"), Map.entry("PAGE_ID", page), Map.entry("TITLE", title),
            Map.entry("N_ACTS", 1), Map.entry("NAME_HIDDEN", true), Map.entry("SHOWN", true), Map.entry("IN_DIGEST", true), Map.entry("UNREAD", true),
            Map.entry("BEGAN_AT", now), Map.entry("LAST_AT", now), Map.entry("SORT_AT", now), Map.entry("MAIL_DUE", mailDue), Map.entry("MAILED", false));
        List<String> columns = List.copyOf(row.keySet());
        write("insert into \"" + PREFIX + "NOTICE\" (\"" + String.join("\", \"", columns) + "\") values (" + "?, ".repeat(columns.size() - 1) + "?)",
            columns.stream().map(row::get).toArray());
        return ref;
    }

    /** @return the address below the context path by which the person gets no more mail of a kind they asked for, taken from such a mail */
    public String unsubscribeLink() {
        decide(Map.of("kinds", Map.of("QUOTED", Map.of("channel", "MAIL", "digest", true))));
        notice("QUOTED", "", 0, 1);
        RunningHost.service(JobConfigs.class).runNow("org.groundswell.confluence:care-telling");
        String link = RunningHost.service(Outbox.class).to(address()).get(0).headers().get("List-Unsubscribe");
        return link.substring(1 + RunningHost.url().toString().length(), link.length() - 1);
    }

    private void decide(Map<String, Object> settings) {
        new Fixture(RunningHost.url()).as(name()).put(HostClient.APP + "/settings", settings).ok();
    }

    void digestIsDue() {
        write("update \"" + PREFIX + "PREFERENCE\" set \"DIGEST_DUE\" = 1 where \"USER_KEY\" = ?", person.getKey().getStringValue());
    }

    private static void write(String statement, Object... values) {
        RunningHost.service(HostDatabase.class).jdbc().update(statement, values);
    }
}
