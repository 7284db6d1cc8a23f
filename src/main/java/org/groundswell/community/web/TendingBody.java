package org.groundswell.community.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.groundswell.community.domain.SeenSeat;
import org.groundswell.community.domain.Tending;
import org.groundswell.shared.web.JsonOutput;
import org.groundswell.shared.web.WhoBody;

/**
 * Who tends a community and who could.
 *
 * @param needed   how many supporters choose a steward today
 * @param requests how many people ask to join, 0 for callers who cannot answer them
 */
public record TendingBody(List<SeatBody> stewards, List<SeatBody> candidates, List<SeatBody> offers, int openSeats, int needed, int requests) {
    static TendingBody of(Tending tending) {
        return new TendingBody(seats(tending.stewards()), seats(tending.candidates()), seats(tending.offers()), tending.openSeats(), tending.needed(),
            tending.requests());
    }

    private static List<SeatBody> seats(List<SeenSeat> seen) {
        return seen.stream().map(SeatBody::of).toList();
    }

    /**
     * One seat, offer or candidacy.
     *
     * @param words     why somebody stands, missing otherwise
     * @param until     when the term ends, ISO time in UTC, missing unless the seat is held
     * @param over      whether the person goes on until somebody is chosen
     * @param supported whether the caller supports this candidate
     * @param by        who offers it, missing otherwise
     * @param power     by which right: PERSON, STEWARD or ADMIN, missing likewise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SeatBody(String ref, WhoBody who, String state, String words, String until, boolean over, int supports, boolean supported, WhoBody by,
        String power) {
        static SeatBody of(SeenSeat seen) {
            return new SeatBody(seen.ref().value(), WhoBody.of(seen.who()), seen.seat().state().name(),
                JsonOutput.filled(seen.seat().words()), JsonOutput.time(seen.seat().until()),
                seen.over(), seen.seat().supports(), seen.supported(), WhoBody.orNull(seen.by()),
                seen.by() == null ? null : seen.seat().by().power().name());
        }
    }
}
