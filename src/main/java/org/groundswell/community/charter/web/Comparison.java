package org.groundswell.community.charter.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.community.charter.domain.TextChange;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.Templates;

/**
 * Old and new side by side, then the sections that stayed the same.
 *
 * @param level of the headings
 */
record Comparison(Templates templates, ReaderWords words, int level) {
    /**
     * The sections that stayed the same, to unfold.
     *
     * @param sections drawn; none if they are only to be named
     * @param open     whether they are unfolded at first
     */
    record Kept(List<Html> sections, boolean open) {
        static final Kept NAMED = new Kept(List.of(), false);
    }

    /** What was compared, drawn; what stayed the same is only named. */
    Html draw(List<TextChange> changes, ChangeView.Sides sides, List<Pinned> pinned, Rows cards) {
        return draw(changes, sides, pinned, cards, Kept.NAMED);
    }

    /**
     * What was compared, drawn.
     *
     * @param pinned the challenges to the newer text
     * @param cards  how they are drawn
     */
    Html draw(List<TextChange> changes, ChangeView.Sides sides, List<Pinned> pinned, Rows cards, Kept kept) {
        List<TextChange> changed = changes.stream().filter(TextChange::changed).toList();
        Map<String, Object> values = new HashMap<>();
        values.put("changes", changed.stream().map(change -> view(change, sides, pinned, cards)).toList());
        values.put("level", level);
        values.put("changed", !changed.isEmpty());
        values.put("sameText", same(changes, changed));
        values.put("keptSections", kept.sections());
        values.put("keptShown", !kept.sections().isEmpty());
        values.put("keptOpen", kept.open());
        return templates.render("community/charter-compare.vm", values);
    }

    private ChangeView view(TextChange change, ChangeView.Sides sides, List<Pinned> pinned, Rows cards) {
        List<RowView> before = cards.of(without(change, TextChange.Kind.ADDED), List.of());
        List<RowView> after = cards.of(without(change, TextChange.Kind.DROPPED), pinned.stream().filter(place -> place.in(change.section())).toList());
        return new ChangeView(change.section(), sides, before, after, words);
    }

    private static List<TextChange.Piece> without(TextChange change, TextChange.Kind kind) {
        return change.pieces().stream().filter(piece -> piece.kind() != kind).toList();
    }

    private Html same(List<TextChange> changes, List<TextChange> changed) {
        if (changed.isEmpty()) {
            return words.say("compare.allSame");
        }
        String names = changes.stream().filter(change -> !change.changed() && !change.after().isEmpty())
            .map(change -> words.say("section." + change.section().name()).toString()).collect(Collectors.joining(", "));
        return names.isEmpty() ? Html.EMPTY : words.say("compare.same", names);
    }
}
