package org.groundswell.community.charter.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.groundswell.community.charter.domain.Challenge;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.ChallengeWords;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.Quote;
import org.groundswell.community.domain.Power;
import org.groundswell.shared.domain.Days;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SortTime;
import org.groundswell.shared.persistence.Columns;

/** How a challenge stands in its row. */
final class ChallengeColumns {
    private ChallengeColumns() {
    }

    static Map<String, Object> fields(Challenge challenge, ZoneId zone) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("REF", challenge.ref().value());
        fields.put("COMMUNITY_ID", challenge.community());
        fields.put("VER_ID", challenge.version());
        fields.put("VER_NO", challenge.no());
        fields.put("SECTION", challenge.quote().section().name());
        fields.put("QUOTE", Columns.text(challenge.quote().text()));
        fields.put("QUOTE_POS", challenge.quote().position());
        fields.put("USER_KEY", challenge.author().key());
        fields.put("SHOWN_AS", challenge.identity().name());
        fields.put("TROUBLES", Columns.text(challenge.words().troubles()));
        fields.put("BETTER", Columns.text(challenge.words().better()));
        fields.put("EVIDENCE", Columns.text(challenge.words().evidence()));
        fields.put("OBJECTION", challenge.objection());
        fields.put("LIFTED", challenge.lifted());
        fields.put("STATE", challenge.state().name());
        fields.put("REVIEW_ON", null);
        fields.put("ANSWER", null);
        fields.put("ANSWERED_BY", null);
        fields.put("ANSWER_POWER", null);
        fields.put("ANSWERED_AT", 0L);
        fields.put("PENDING", challenge.pending());
        fields.put("WAITING", challenge.waiting());
        fields.put("WAITS_FROM", waitsFrom(challenge, zone));
        fields.put("STOPS", challenge.stops());
        fields.put("N_SUPPORT", challenge.supports());
        fields.put("RAISED_AT", challenge.raisedAt().toEpochMilli());
        fields.put("SORT_AT", SortTime.of(challenge.raisedAt(), challenge.identity(), challenge.ref(), zone));
        return fields;
    }

    static void write(Challenge challenge, ChallengeRow row, ZoneId zone) {
        row.setVerId(challenge.version());
        row.setVerNo(challenge.no());
        row.setTroubles(Columns.text(challenge.words().troubles()));
        row.setBetter(Columns.text(challenge.words().better()));
        row.setEvidence(Columns.text(challenge.words().evidence()));
        row.setLifted(challenge.lifted());
        row.setState(challenge.state().name());
        row.setReviewOn(challenge.reviewOn() == null ? null : challenge.reviewOn().toString());
        Challenge.Answer answer = challenge.answer();
        if (answer != null) {
            row.setAnswer(Columns.text(answer.words()));
            row.setAnsweredBy(answer.by().key());
            row.setAnswerPower(answer.power().name());
            row.setAnsweredAt(answer.at().toEpochMilli());
        }
        row.setPending(challenge.pending());
        row.setWaiting(challenge.waiting());
        row.setWaitsFrom(waitsFrom(challenge, zone));
        row.setStops(challenge.stops());
        row.setSupports(challenge.supports());
    }

    static Challenge challenge(ChallengeRow row) {
        ChallengeState state = ChallengeState.valueOf(row.getState());
        Quote quote = new Quote(CharterSection.valueOf(row.getSection()), Columns.filled(row.getQuote()), row.getQuotePos());
        ChallengeWords words = new ChallengeWords(Columns.filled(row.getTroubles()), Columns.filled(row.getBetter()), Columns.filled(row.getEvidence()));
        Challenge.Answer answer = row.getAnsweredBy() == null ? null : new Challenge.Answer(Columns.filled(row.getAnswer()), new Person(row.getAnsweredBy()),
            Power.valueOf(row.getAnswerPower()), Instant.ofEpochMilli(row.getAnsweredAt()));
        return new Challenge(row.getID(), new Ref(row.getRef()), row.getCommunityId(), row.getVerId(), row.getVerNo(), quote, new Person(row.getUserKey()),
            Identity.valueOf(row.getShownAs()), words, row.isObjection(), row.isLifted(), state, row.getReviewOn() == null ? null : LocalDate.parse(row.getReviewOn()),
            state == ChallengeState.PARKED && row.isWaiting(), answer, row.getSupports(), Instant.ofEpochMilli(row.getRaisedAt()));
    }

    // Days only, for the day since when one waits is shown to everybody.
    private static long waitsFrom(Challenge challenge, ZoneId zone) {
        LocalDate day = challenge.reviewOn() == null ? challenge.raisedAt().atZone(zone).toLocalDate() : challenge.reviewOn();
        return Days.start(day, zone).toEpochMilli();
    }
}
