package org.groundswell.community.domain;

import java.time.Instant;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;

/**
 * One community learns from another; both are named by their home pages.
 *
 * @param learner who learns
 * @param teacher from whom
 */
public record CommunityLink(PageId learner, PageId teacher, Person by, Instant at) {
}
