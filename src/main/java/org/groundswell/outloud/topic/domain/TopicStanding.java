package org.groundswell.outloud.topic.domain;

import org.groundswell.shared.domain.Person;

/**
 * How somebody stands to the topics of a space at this moment.
 *
 * @param takesPart whether the person may write in the space
 * @param steward   whether the person tends a community of the space or looks after the space
 * @param archived  whether the space was put away
 * @param readOnly  whether the wiki takes no changes
 */
public record TopicStanding(Person person, boolean takesPart, boolean steward, boolean archived, boolean readOnly) {
}
