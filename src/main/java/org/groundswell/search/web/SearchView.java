package org.groundswell.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.search.domain.Sought;
import org.groundswell.shared.domain.Findable;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.web.ChoiceView;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** A search and what it found. */
public final class SearchView {
    static final String PATH = "/plugins/servlet/groundswell/search";
    private final Sought sought;
    private final Page<Findable.Hit> found;
    private final Window window;
    private final ReaderWords words;

    SearchView(Sought sought, Page<Findable.Hit> found, Window window, ReaderWords words) {
        this.sought = sought;
        this.found = found;
        this.window = window;
        this.words = words;
    }

    public Html getAddress() {
        return words.link(PATH);
    }

    public Html getTyped() {
        return Html.text(sought.typed());
    }

    public int getLongest() {
        return Sought.LONGEST;
    }

    public Html getSpace() {
        return sought.space() == null ? Html.EMPTY : Html.text(sought.space().value());
    }

    public boolean isInSpace() {
        return sought.space() != null;
    }

    public Html getKind() {
        return sought.kind() == null ? Html.EMPTY : Html.text(sought.kind());
    }

    public boolean isOfKind() {
        return sought.kind() != null;
    }

    /** Whether there was something to look for. */
    public boolean isAsked() {
        return !sought.words().isEmpty();
    }

    /** Whether something was typed in which there is no word. */
    public boolean isWordless() {
        return !isAsked() && !sought.typed().isEmpty();
    }

    /** The ways to the same search among one kind of things, whose value is the address. */
    public List<ChoiceView> getKinds() {
        return Stream.of("", "posts", "pledges", "boards").map(kind -> new ChoiceView(words.base() + path(kind), words.say(kind.isEmpty() ? "kind.all" : "kinds." + kind),
            kind.equals(sought.kind() == null ? "" : sought.kind()))).toList();
    }

    public List<HitView> getHits() {
        return found.items().stream().map(hit -> new HitView(hit, words)).toList();
    }

    public boolean isFound() {
        return !found.items().isEmpty();
    }

    public boolean isMore() {
        return found.next().isPresent();
    }

    /** Whether the search was broken off before the page was full, because it took too long. */
    public boolean isBrokenOff() {
        return isMore() && found.items().size() < window.limit();
    }

    public Html getNext() {
        return found.next().map(next -> words.link(path(sought.kind() == null ? "" : sought.kind()) + "&after=" + next.encode())).orElse(Html.EMPTY);
    }

    public boolean isLater() {
        return window.after() != null && !window.after().isEmpty();
    }

    public Html getFirst() {
        return words.link(path(sought.kind() == null ? "" : sought.kind()));
    }

    private String path(String kind) {
        return PATH + "?q=" + encoded(sought.typed()) + (kind.isEmpty() ? "" : "&kind=" + encoded(kind))
            + (sought.space() == null ? "" : "&space=" + encoded(sought.space().value()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
