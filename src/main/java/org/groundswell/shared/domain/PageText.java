package org.groundswell.shared.domain;

import java.util.List;

/**
 * The text of a page that is made for somebody, out of parts that can be nothing but text: whatever is written in them comes out as it was written, never as markup.
 * Line feeds in paragraphs and quotes stay; everything else that cannot be seen becomes a blank.
 */
public record PageText(List<Part> parts) {
    public PageText {
        parts = List.copyOf(parts);
    }

    /** A part of the text, one below the other. */
    public sealed interface Part permits Heading, Paragraph, Quote {
    }

    /** A heading within the page. */
    public record Heading(String words) implements Part {
    }

    /** Pieces one behind the other. */
    public record Paragraph(List<Piece> pieces) implements Part {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        public static Paragraph of(String words) {
            return new Paragraph(List.of(new Words(words)));
        }
    }

    /**
     * What somebody else wrote.
     *
     * @param by who did and where, empty for nothing to be said
     */
    public record Quote(String words, List<Piece> by) implements Part {
        public Quote {
            by = List.copyOf(by);
        }
    }

    /** A part of a line. */
    public sealed interface Piece permits Words, Link, Named {
    }

    /** Plain text. */
    public record Words(String words) implements Piece {
    }

    /**
     * A link to something in the wiki.
     *
     * @param path below the context path, beginning with one slash
     */
    public record Link(String words, String path) implements Piece {
        public Link {
            if (!path.startsWith("/") || path.startsWith("//")) {
                throw new IllegalArgumentException("no path below the context path: " + path);
            }
        }
    }

    /** Somebody by name, as the wiki names them when the page is read. */
    public record Named(Person person) implements Piece {
    }
}
