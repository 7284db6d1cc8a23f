package org.groundswell.outloud.topic.web;

import java.util.List;
import org.groundswell.outloud.topic.domain.SeenTopic;
import org.groundswell.outloud.topic.domain.Topic;
import org.groundswell.outloud.topic.domain.TopicAct;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** A topic, for a template. */
public final class TopicView {
    private final SeenTopic seen;
    private final Topic topic;
    private final ReaderWords words;

    TopicView(SeenTopic seen, ReaderWords words) {
        this.seen = seen;
        this.topic = seen.topic();
        this.words = words;
    }

    public Html getRef() {
        return Html.text(topic.ref().value());
    }

    public Html getName() {
        return Html.text("#" + topic.word().name());
    }

    /** Without the #, as an input holds it. */
    public Html getWord() {
        return Html.text(topic.word().name());
    }

    public Html getAddress() {
        return words.link(TopicAddresses.topic(topic.ref()));
    }

    public Html getFeed() {
        return words.link(TopicAddresses.feed(topic.ref()));
    }

    public boolean isRetired() {
        return topic.state() == Topic.State.RETIRED;
    }

    /** Whether anything was posted under it lately that everybody of the space may read. */
    public boolean isCounted() {
        return topic.recent() > 0 && words.counting();
    }

    public Html getCount() {
        return topic.recent() >= Topic.MOST_COUNTED ? words.say("count.many", Topic.MOST_COUNTED) : words.say("count.recent", topic.recent());
    }

    public boolean isHelped() {
        return !seen.offers().isEmpty();
    }

    public List<OfferView> getOffers() {
        return seen.offers().stream().map(offer -> new OfferView(offer, words)).toList();
    }

    /** Whether more people offer help than are named here. */
    public boolean isMoreOffers() {
        return seen.more();
    }

    public boolean isFollowing() {
        return seen.following();
    }

    public boolean isMayFollow() {
        return may(TopicAct.FOLLOW);
    }

    public boolean isMayOffer() {
        return may(TopicAct.OFFER);
    }

    public boolean isMayRename() {
        return may(TopicAct.RENAME);
    }

    public boolean isMayMerge() {
        return may(TopicAct.MERGE);
    }

    public boolean isMayRetire() {
        return may(TopicAct.RETIRE);
    }

    public boolean isMayTakeUp() {
        return may(TopicAct.TAKE_UP);
    }

    /** Whether the reader looks after it. */
    public boolean isTended() {
        return isMayMerge();
    }

    private boolean may(TopicAct act) {
        return seen.rights().contains(act);
    }
}
