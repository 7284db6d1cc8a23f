package org.groundswell.community.charter.web;

import java.util.List;
import org.groundswell.community.charter.domain.TextChange;
import org.groundswell.community.charter.domain.VersionChanges;

/**
 * How one version became another, word by word.
 *
 * @param from     0 for nothing at all
 * @param to       0 for the draft
 * @param sections every section in reading order
 */
public record ChangesBody(int from, int to, List<SectionBody> sections) {
    /** One section. */
    public record SectionBody(String section, boolean changed, List<PieceBody> pieces) {
    }

    /**
     * Some words and what became of them.
     *
     * @param kind KEPT, DROPPED or ADDED
     */
    public record PieceBody(String kind, String text) {
    }

    static ChangesBody of(VersionChanges changes) {
        return new ChangesBody(changes.from(), changes.to(), sections(changes.sections()));
    }

    static List<SectionBody> sections(List<TextChange> changes) {
        return changes.stream().map(change -> new SectionBody(change.section().name(), change.changed(),
            change.pieces().stream().map(piece -> new PieceBody(piece.kind().name(), piece.text())).toList())).toList();
    }
}
