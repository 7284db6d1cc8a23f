package org.groundswell.community.domain;

import java.time.LocalDate;

/**
 * How a community stood in a week, in numbers that name nobody.
 *
 * @param monday the first day of that week
 */
public record CommunityWeek(LocalDate monday, int members, int signed, int pledges, int stories) {
}
