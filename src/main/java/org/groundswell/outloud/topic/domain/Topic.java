package org.groundswell.outloud.topic.domain;

import java.time.Instant;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SpaceKey;

/**
 * Something people of a space talk about; whoever may see the space may see it.
 *
 * @param id     0 as long as it is not stored
 * @param into   the topic it means now, 0 unless it is MERGED
 * @param open   whether it stands in lists: not as long as only posts name it that not everybody who sees the space may see
 * @param moving whether posts and followers of a merged one are still on their way to the other
 * @param since  when it came into its state
 * @param recent posts of the last 30 days that everybody who sees the space may see, as counted in the night; at most {@link #MOST_COUNTED}
 */
public record Topic(long id, Ref ref, SpaceKey space, TopicWord word, State state, long into, boolean open, boolean moving, Instant since, int recent) {
    public static final int MOST_COUNTED = 200;

    /** Where a topic stands; a retired one is no longer offered, a merged one means another. */
    public enum State {
        ACTIVE, RETIRED, MERGED
    }

    /** A topic that is named for the first time. */
    public static Topic begun(SpaceKey space, TopicWord word, boolean open, Instant now) {
        return new Topic(0, Ref.random(), space, word, State.ACTIVE, 0, open, false, now, 0);
    }

    /** A word a topic had before, which goes on meaning it. */
    public static Topic formerly(TopicWord word, Topic topic, Instant now) {
        return new Topic(0, Ref.random(), topic.space, word, State.MERGED, topic.id, topic.open, false, now, 0);
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    public boolean merged() {
        return state == State.MERGED;
    }

    /** The topic now that everybody of the space may know of it. */
    public Topic opened() {
        return new Topic(id, ref, space, word, state, into, true, moving, since, recent);
    }

    /** The topic by another word. @throws Refused unless it is ACTIVE */
    public Topic renamed(TopicWord other) {
        demandNotMerged();
        if (!active()) {
            throw new Refused(TopicRefusal.TOPIC_RETIRED);
        }
        return new Topic(id, ref, space, other, state, into, open, moving, since, recent);
    }

    /** The topic by the word another one had, for the two to change words. */
    public Topic worded(TopicWord other) {
        return new Topic(id, ref, space, other, state, into, open, moving, since, recent);
    }

    /** No longer offered; what stands under it stays. @throws Refused if it is MERGED */
    public Topic retired(Instant now) {
        demandNotMerged();
        return active() ? new Topic(id, ref, space, word, State.RETIRED, 0, open, moving, now, recent) : this;
    }

    /** Offered again. @throws Refused if it is MERGED */
    public Topic takenUp(Instant now) {
        demandNotMerged();
        return active() ? this : new Topic(id, ref, space, word, State.ACTIVE, 0, open, moving, now, recent);
    }

    /**
     * The topic as another name of the other one; merging it there again changes nothing.
     *
     * @throws Refused if it means yet another one, or the other is itself, of another space or not ACTIVE
     */
    public Topic mergedInto(Topic other, Instant now) {
        if (merged() && into == other.id) {
            return this;
        }
        demandNotMerged();
        if (other.id == id) {
            throw new Refused(TopicRefusal.TOPIC_INTO_ITSELF, "into");
        }
        if (!other.space.equals(space)) {
            throw new Refused(TopicRefusal.TOPIC_NOT_FOUND, "into");
        }
        if (!other.active()) {
            throw new Refused(other.merged() ? TopicRefusal.TOPIC_MERGED : TopicRefusal.TOPIC_RETIRED, "into");
        }
        return new Topic(id, ref, space, word, State.MERGED, other.id, open, true, now, 0);
    }

    /** A merged one, after what it meant was merged as well. */
    public Topic meaning(Topic other) {
        return new Topic(id, ref, space, word, state, other.id, open, moving, since, recent);
    }

    /** A merged one whose posts and followers have all arrived. */
    public Topic arrived() {
        return new Topic(id, ref, space, word, state, into, open, false, since, recent);
    }

    /** The topic as it was counted; whose posts everybody may see is open. */
    public Topic counted(int posts) {
        return new Topic(id, ref, space, word, state, into, open || posts > 0, moving, since, Math.min(posts, MOST_COUNTED));
    }

    private void demandNotMerged() {
        if (merged()) {
            throw new Refused(TopicRefusal.TOPIC_MERGED);
        }
    }
}
