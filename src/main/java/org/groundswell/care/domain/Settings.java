package org.groundswell.care.domain;

import java.util.Map;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Refused;

/**
 * What a person decides about being told.
 *
 * @param quiet   no counts, no dots, no mail but what one asked for, and reading leaves no trace
 * @param version rises with every change
 */
public record Settings(Choices choices, DigestTime digest, boolean quiet, int version) {
    public static final Settings USUAL = new Settings(Choices.NONE, DigestTime.USUAL, false, 0);

    public Setting of(Happening.Kind kind) {
        return choices.of(kind, quiet);
    }

    /** How often a digest comes: once a week unless the person chose otherwise, and in quiet mode only to who asked for it. */
    public Rhythm rhythm() {
        if (digest.rhythm() != null) {
            return digest.rhythm();
        }
        return quiet ? Rhythm.OFF : Rhythm.WEEKLY;
    }

    /**
     * @param chosen  the kinds that are decided anew; all others stay
     * @param against the version this was decided on, null if that is no matter
     * @throws Refused SETTINGS_ELSEWHERE if it was changed in between
     */
    public Settings changed(Map<KindRule, Setting> chosen, DigestTime time, Integer against) {
        if (against != null && against != version) {
            throw new Refused(CareRefusal.SETTINGS_ELSEWHERE);
        }
        Choices now = choices;
        for (Map.Entry<KindRule, Setting> choice : chosen.entrySet()) {
            now = now.with(choice.getKey(), choice.getValue(), quiet);
        }
        return new Settings(now, time, quiet, version + 1);
    }

    public Settings quieted(boolean now) {
        return now == quiet ? this : new Settings(choices, digest, now, version + 1);
    }

    /** No more mail of that kind; in the wiki one is still told. */
    public Settings withoutMail(KindRule rule) {
        Setting setting = of(rule.kind());
        return setting.channel() == Channel.MAIL ? changed(Map.of(rule, new Setting(Channel.IN_APP, setting.digest())), digest, null) : this;
    }

    public Settings withoutDigest() {
        return rhythm() == Rhythm.OFF ? this : new Settings(choices, digest.off(), quiet, version + 1);
    }
}
