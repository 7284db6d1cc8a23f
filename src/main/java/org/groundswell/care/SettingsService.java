package org.groundswell.care;

import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.groundswell.care.domain.CareRefusal;
import org.groundswell.care.domain.Digest;
import org.groundswell.care.domain.DigestTime;
import org.groundswell.care.domain.KindRule;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.Preferences;
import org.groundswell.care.domain.Setting;
import org.groundswell.care.domain.Settings;
import org.groundswell.care.domain.Unsubscribing;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.QuietMode;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** How a person wants to be told, decided by that person alone. */
@Service
public class SettingsService implements QuietMode {
    private final Wishes wishes;
    private final Preferences preferences;
    private final DigestMaker maker;
    private final AccessMode accessMode;
    private final Transactions transactions;
    private final Clock clock;

    SettingsService(Wishes wishes, Preferences preferences, DigestMaker maker, AccessMode accessMode, Transactions transactions, Clock clock) {
        this.wishes = wishes;
        this.preferences = preferences;
        this.maker = maker;
        this.accessMode = accessMode;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Preference of(Person person) {
        demandKnown(person);
        return transactions.run(() -> wishes.of(person));
    }

    /**
     * What is not named stays as it is.
     *
     * @param rhythm  how often a digest comes, null for no change, like its hour and weekday
     * @param version the one this was decided on, null if that is no matter
     */
    public Preference change(Map<KindRule, Setting> chosen, String rhythm, String hour, String weekday, Integer version, Person person) {
        return change(person, settings -> {
            DigestTime time = settings.digest().changed(rhythm, hour, weekday);
            return settings.changed(chosen, time, version);
        });
    }

    /** No counts, no dots, no mail but what one asked for; or all of that again. */
    public Preference quiet(boolean quiet, Person person) {
        return change(person, settings -> settings.quieted(quiet));
    }

    @Override
    public boolean on(Person person) {
        return !person.isAnonymous() && transactions.run(() -> wishes.of(person)).settings().quiet();
    }

    /** What the digest would say if it were sent at this moment. */
    public Digest preview(Person person) {
        demandKnown(person);
        return transactions.run(() -> maker.make(wishes.of(person)));
    }

    /**
     * What a link in a mail is about; asked without logging in.
     *
     * @return the kind, null for the digest
     * @throws Refused UNSUBSCRIBE_NOT_FOUND if the link is none of ours
     */
    public KindRule linked(String ref, String what, String signature) {
        transactions.run(() -> signer(ref, what, signature));
        return Unsubscribing.DIGEST.equals(what) ? null : KindRule.parse(what);
    }

    /** No more mail of that kind for whom the link was made. */
    public void unsubscribe(String ref, String what, String signature) {
        KindRule rule = linked(ref, what, signature);
        demandWritable();
        transactions.run(() -> {
            Preference held = wishes.locked(signer(ref, what, signature).person());
            Settings now = rule == null ? held.settings().withoutDigest() : held.settings().withoutMail(rule);
            preferences.save(held.with(now, clock.instant(), wishes.zone(held.person())));
            return null;
        });
    }

    private Preference signer(String ref, String what, String signature) {
        return Ref.parse(ref).flatMap(preferences::named).filter(preference -> Unsubscribing.signed(preference, what, signature))
            .orElseThrow(() -> new Refused(CareRefusal.UNSUBSCRIBE_NOT_FOUND));
    }

    private Preference change(Person person, UnaryOperator<Settings> change) {
        demandKnown(person);
        demandWritable();
        return transactions.run(() -> {
            Preference held = wishes.locked(person);
            Preference now = held.with(change.apply(held.settings()), clock.instant(), wishes.zone(person));
            preferences.save(now);
            return now;
        });
    }

    private void demandWritable() {
        if (accessMode.readOnly()) {
            throw new Refused(SharedRefusal.READ_ONLY);
        }
    }

    private static void demandKnown(Person person) {
        if (person.isAnonymous()) {
            throw new Refused(SharedRefusal.NOT_LOGGED_IN);
        }
    }
}
