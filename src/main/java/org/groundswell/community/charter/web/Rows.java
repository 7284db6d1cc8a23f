package org.groundswell.community.charter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.community.charter.domain.TextChange;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/**
 * Makes the lines of a section: sentences, marks and the cards beside them.
 *
 * @param card how a challenge is drawn
 */
record Rows(ReaderWords words, Function<Pinned, Html> card) {
    /** A section as it is read. */
    List<RowView> of(String text, List<Pinned> pinned) {
        return of(List.of(new TextChange.Piece(TextChange.Kind.KEPT, text)), pinned);
    }

    /**
     * A section of which some words are new or gone.
     *
     * @param pieces all there is to read, in reading order
     */
    List<RowView> of(List<TextChange.Piece> pieces, List<Pinned> pinned) {
        String text = pieces.stream().map(TextChange.Piece::text).collect(Collectors.joining());
        List<List<Sentences.Stretch>> lines = Sentences.of(text);
        List<RowView> rows = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < lines.size(); at++) {
            boolean last = at == lines.size() - 1;
            int to = last ? Integer.MAX_VALUE : lines.get(at + 1).get(0).from();
            int begin = from;
            List<Pinned> here = pinned.stream().filter(place -> place.position() >= begin && place.position() < to).toList();
            rows.add(row(lines.get(at), pieces, here));
            from = to;
        }
        return rows;
    }

    private RowView row(List<Sentences.Stretch> line, List<TextChange.Piece> pieces, List<Pinned> pinned) {
        List<SentenceView> sentences = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            int begin = at == 0 ? 0 : line.get(at).from();
            int end = at == line.size() - 1 ? Integer.MAX_VALUE : line.get(at + 1).from();
            List<MarkView> marks = pinned.stream().filter(place -> place.position() >= begin && place.position() < end)
                .map(place -> new MarkView(place, words)).toList();
            sentences.add(new SentenceView(line.get(at).from(), cut(line.get(at), pieces), marks));
        }
        return new RowView(sentences, pinned.stream().map(card).toList());
    }

    private static List<PieceView> cut(Sentences.Stretch sentence, List<TextChange.Piece> pieces) {
        List<PieceView> cut = new ArrayList<>();
        int begin = 0;
        for (TextChange.Piece piece : pieces) {
            int end = begin + piece.text().length();
            int from = Math.max(begin, sentence.from());
            int to = Math.min(end, sentence.to());
            if (from < to) {
                cut.add(new PieceView(piece.kind(), piece.text().substring(from - begin, to - begin)));
            }
            begin = end;
        }
        return cut;
    }
}
