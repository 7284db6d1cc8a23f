package org.groundswell.care.web;

import java.util.Map;
import java.util.TreeMap;
import org.groundswell.care.domain.KindRule;
import org.groundswell.care.domain.Setting;
import org.groundswell.care.domain.Settings;

/**
 * How one wants to be told.
 *
 * @param kinds   by the name of the kind
 * @param rhythm  OFF, DAILY or WEEKLY
 * @param hour    of the digest where one is, as in 07:30
 * @param weekday of a weekly digest, as in MONDAY
 */
public record SettingsBody(Map<String, KindBody> kinds, String rhythm, String hour, String weekday, boolean quiet, int version) {
    static SettingsBody of(Settings settings) {
        Map<String, KindBody> kinds = new TreeMap<>();
        KindRule.all().forEach(rule -> kinds.put(rule.kind().name(), KindBody.of(settings.of(rule.kind()))));
        return new SettingsBody(kinds, settings.rhythm().name(), settings.digest().hour().toString(), settings.digest().weekday().name(), settings.quiet(),
            settings.version());
    }

    /**
     * How one is told of one kind.
     *
     * @param channel OFF, IN_APP or MAIL
     */
    public record KindBody(String channel, boolean digest) {
        static KindBody of(Setting setting) {
            return new KindBody(setting.channel().name(), setting.digest());
        }
    }
}
