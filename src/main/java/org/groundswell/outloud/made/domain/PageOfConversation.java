package org.groundswell.outloud.made.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.groundswell.shared.domain.PageText;
import org.groundswell.shared.domain.PageText.Heading;
import org.groundswell.shared.domain.PageText.Link;
import org.groundswell.shared.domain.PageText.Named;
import org.groundswell.shared.domain.PageText.Paragraph;
import org.groundswell.shared.domain.PageText.Part;
import org.groundswell.shared.domain.PageText.Piece;
import org.groundswell.shared.domain.PageText.Quote;
import org.groundswell.shared.domain.PageText.Words;
import org.groundswell.shared.domain.Person;

/** The first text of a page that is made of a conversation: what was told, other views beside it, what helped, answers by kind, and whose it is. */
public final class PageOfConversation {
    private static final Words BETWEEN = new Words(", ");

    private final Conversation talk;
    private final String path;
    private final UnaryOperator<String> say;
    private final List<Part> parts = new ArrayList<>();

    private PageOfConversation(Conversation talk, String path, UnaryOperator<String> say) {
        this.talk = talk;
        this.path = path;
        this.say = say;
    }

    /**
     * @param path where the post stands, below the context path
     * @param say  the phrases of the page in the maker's language, by their short names
     */
    public static PageText of(Conversation talk, String path, UnaryOperator<String> say) {
        return new PageOfConversation(talk, path, say).text();
    }

    private PageText text() {
        parts.add(new Paragraph(List.of(new Words(say.apply("note") + " "), new Link(say.apply("note.link"), path + "#gs-made"))));
        heading(talk.post().words().kind().asks() ? "asked" : "told");
        quote(talk.post().words().text().whole(), talk.teller());
        quotes(QuotedAs.ANOTHER_VIEW);
        helped();
        Arrays.stream(QuotedAs.values()).filter(kind -> kind != QuotedAs.ANOTHER_VIEW).forEach(this::quotes);
        credits();
        parts.add(new Paragraph(List.of(new Link(say.apply("source"), path))));
        return new PageText(parts);
    }

    private void helped() {
        if (talk.what().isEmpty() && talk.helped().isEmpty()) {
            return;
        }
        heading("helped");
        if (!talk.what().isEmpty()) {
            quote(talk.what(), talk.teller());
        }
        if (!talk.helped().isEmpty()) {
            List<Piece> line = new ArrayList<>(List.of(new Words(say.apply("helpedBy") + " ")));
            line.addAll(names(talk.helped()));
            parts.add(new Paragraph(line));
        }
    }

    private void quotes(QuotedAs kind) {
        List<Quotable> quotes = talk.quotes().stream().filter(quote -> quote.kind() == kind).toList();
        if (!quotes.isEmpty()) {
            heading("kind." + kind.name());
            quotes.forEach(quote -> quote(quote.words(), quote.by()));
        }
    }

    private void credits() {
        heading("credits");
        List<Piece> line = new ArrayList<>(names(talk.speakers().stream().filter(Speaker::named).map(Speaker::person).distinct().toList()));
        if (talk.speakers().stream().anyMatch(speaker -> !speaker.named())) {
            if (!line.isEmpty()) {
                line.add(BETWEEN);
            }
            line.add(new Words(say.apply("colleagues")));
        }
        parts.add(new Paragraph(line));
    }

    private void heading(String phrase) {
        parts.add(new Heading(say.apply(phrase)));
    }

    private void quote(String words, Speaker by) {
        parts.add(new Quote(words, List.of(by.named() ? new Named(by.person()) : new Words(say.apply("colleague")))));
    }

    private static List<Piece> names(List<Person> people) {
        return people.stream().flatMap(person -> Stream.<Piece>of(BETWEEN, new Named(person))).skip(1).toList();
    }
}
