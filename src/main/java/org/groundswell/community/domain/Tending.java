package org.groundswell.community.domain;

import java.util.List;

/**
 * Who tends a community and who could, as one reader sees it.
 *
 * @param offers    seats that are offered and not answered: all of them for those who may offer, otherwise the reader's own
 * @param openSeats how many seats wait for somebody
 * @param needed    how many supporters choose a steward today
 * @param requests  how many people ask to join, 0 for those who cannot answer them
 */
public record Tending(List<SeenSeat> stewards, List<SeenSeat> candidates, List<SeenSeat> offers, int openSeats, int needed, int requests) {
    public Tending {
        stewards = List.copyOf(stewards);
        candidates = List.copyOf(candidates);
        offers = List.copyOf(offers);
    }
}
