package org.groundswell.outloud.topic.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;

/** The stored offers of help; those that have ended are as unknown as ones that never were, gone from the store or not. */
public interface HelpOffers {
    Optional<HelpOffer> find(Ref ref, Instant now);

    /** Stores an offer, over the one the person has for this topic already. */
    HelpOffer put(HelpOffer offer, Topic topic);

    void remove(HelpOffer offer);

    /** @return how many of the person's have not ended */
    int count(Person person, Instant now);

    /** @return the person's own that have not ended, those that end first at the beginning, at most as many as one can have */
    List<HelpOffer> of(Person person, Instant now);

    /** @return offers for one of these topics, the latest ending first, one more than the limit if there are more */
    List<HelpOffer> about(Collection<Long> topics, HelpOffer after, Instant now, int limit);

    /** @return offers of a space in which all these words occur, in their text or the word of their topic */
    List<HelpOffer> search(SpaceKey space, List<String> words, Instant now, int limit);

    /** Makes some offers for a topic offers for another; who has one for both keeps the one that lasts longer. @return how many, fewer than asked for only at the end */
    int move(Topic from, Topic to, int most);

    /** @return how many that have ended went, fewer than asked for only at the end */
    int removeEnded(Instant now, int most);

    /** @return how many rows went, fewer than asked for only at the end */
    int removeAll(long topic, int most);
}
