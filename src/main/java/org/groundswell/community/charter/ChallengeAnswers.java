package org.groundswell.community.charter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.ChallengeEvent;
import org.groundswell.community.charter.domain.ChallengeHistory;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.Challenges;
import org.groundswell.community.charter.domain.ChangeNotes;
import org.groundswell.community.charter.domain.CharterRefusal;
import org.groundswell.community.charter.domain.CharterSet;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.CharterVersions;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Power;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.springframework.stereotype.Component;

/** What comes of a steward's answer, the adopted wording in the draft included. */
@Component
class ChallengeAnswers {
    private final CharterVersions versions;
    private final Challenges challenges;
    private final ChallengeHistory history;
    private final CharterStore store;
    private final Clock clock;

    ChallengeAnswers(CharterVersions versions, Challenges challenges, ChallengeHistory history, CharterStore store, Clock clock) {
        this.versions = versions;
        this.challenges = challenges;
        this.history = history;
        this.store = store;
        this.clock = clock;
    }

    Challenge give(Challenge challenge, ChallengeAnswer answer, Place held) {
        Instant now = held.standing().now();
        Person steward = held.standing().person();
        Power power = held.standing().power().orElseThrow();
        demandDay(answer, now);
        Challenge there = answer.state() == ChallengeState.ADOPTED ? adopted(challenge, answer, held) : challenge;
        Challenge.Answer said = answer.words().isEmpty() ? there.answer() : new Challenge.Answer(answer.words(), steward, power, now);
        Challenge after = there.answered(answer.state(), answer.reviewOn(), said);
        challenges.save(after);
        history.add(after, new ChallengeEvent(kind(answer.state()), now, steward, power, answer.words()));
        store.countWaiting(held.community());
        return after;
    }

    // An objection that is taken up is met by taking the proposed version back: it must not come into effect without the better words.
    private Challenge adopted(Challenge challenge, ChallengeAnswer answer, Place held) {
        String wording = answer.wording().isEmpty() ? challenge.words().better() : answer.wording();
        if (wording.isEmpty()) {
            throw new Refused(CharterRefusal.WORDING_NEEDED, "wording");
        }
        CharterSet charter = versions.around(held.community().id(), 0);
        boolean stopped = challenge.stops() && charter.proposed().filter(version -> version.id() == challenge.version()).isPresent();
        if (stopped) {
            store.withdraw(held, charter, held.standing().person());
            charter = versions.around(held.community().id(), 0);
        }
        Person steward = held.standing().person();
        Power power = held.standing().power().orElseThrow();
        if (charter.draft().isPresent()) {
            CharterVersion draft = charter.draft().get();
            versions.save(draft.crediting(challenge.ref(), challenge.quote().replaced(draft.text(), wording), steward, power));
            return stopped ? challenge.lift() : challenge;
        }
        CharterText text = charter.proposed().filter(version -> version.no() == challenge.no()).or(charter::current).map(CharterVersion::text)
            .orElse(CharterText.EMPTY);
        CharterVersion begun = CharterVersion.draft(held.community().id(), challenge.quote().replaced(text, wording), ChangeNotes.NONE, steward, power);
        versions.add(begun.crediting(challenge.ref(), begun.text(), steward, power));
        return stopped ? challenge.lift() : challenge;
    }

    private void demandDay(ChallengeAnswer answer, Instant now) {
        LocalDate today = now.atZone(clock.getZone()).toLocalDate();
        LocalDate day = answer.reviewOn();
        if (day != null && (!day.isAfter(today) || day.isAfter(today.plusYears(1)))) {
            throw new Refused(CharterRefusal.BAD_REVIEW, "reviewOn");
        }
    }

    private static ChallengeEvent.Kind kind(ChallengeState state) {
        return switch (state) {
            case IN_TALK -> ChallengeEvent.Kind.TALKED;
            case ANSWERED -> ChallengeEvent.Kind.ANSWERED;
            case PARKED -> ChallengeEvent.Kind.PARKED;
            default -> ChallengeEvent.Kind.ADOPTED;
        };
    }
}
