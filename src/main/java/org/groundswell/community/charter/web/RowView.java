package org.groundswell.community.charter.web;

import java.util.List;
import org.groundswell.shared.web.Html;

/** A line of a charter with what is said against its sentences. */
public final class RowView {
    private final List<SentenceView> sentences;
    private final List<Html> cards;

    RowView(List<SentenceView> sentences, List<Html> cards) {
        this.sentences = sentences;
        this.cards = cards;
    }

    public List<SentenceView> getSentences() {
        return sentences;
    }

    public List<Html> getCards() {
        return cards;
    }

    public boolean isChallenged() {
        return !cards.isEmpty();
    }
}
