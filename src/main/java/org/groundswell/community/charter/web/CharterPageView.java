package org.groundswell.community.charter.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.charter.domain.SeenSignature;
import org.groundswell.community.charter.domain.SeenVersion;
import org.groundswell.community.charter.domain.ToldChallenge;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.PageLink;
import org.groundswell.shared.web.ReaderWords;

/** The page of a charter around its lists. */
public final class CharterPageView {
    private static final int MOST_OPTIONS = 200;
    private final SeenCharter charter;
    private final ArchiveQuery query;
    private final Page<SeenVersion> versions;
    private final Page<SeenSignature> signers;
    private final Page<ToldChallenge> challenges;
    private final ReaderWords words;

    CharterPageView(SeenCharter charter, ArchiveQuery query, Page<SeenVersion> versions, Page<SeenSignature> signers, Page<ToldChallenge> challenges,
        ReaderWords words) {
        this.charter = charter;
        this.query = query;
        this.versions = versions;
        this.signers = signers;
        this.challenges = challenges;
        this.words = words;
    }

    public Html getTitle() {
        return words.say("page.title", charter.community().settings().name());
    }

    public Html getCommunity() {
        return Html.text(charter.community().settings().name());
    }

    public Html getHomeAddress() {
        return words.link(PageLink.path(charter.community().home()));
    }

    public Html getAddress() {
        return words.link(CharterPages.path(charter.name()));
    }

    public boolean isReading() {
        return query.read().isPresent() || query.compares();
    }

    public Html getReadingTitle() {
        if (query.compares()) {
            return query.from() == null ? words.say("page.read", query.toNo()) : words.say("page.changes", query.fromNo(), query.toNo());
        }
        return query.read().isPresent() ? words.say("page.read", query.read().getAsInt()) : Html.EMPTY;
    }

    public boolean isVersioned() {
        return !versions.items().isEmpty();
    }

    /** Whether there are two versions to compare. */
    public boolean isComparable() {
        return newest() > 1;
    }

    /** The versions one can choose, oldest first. */
    public List<VersionOptionView> getFromOptions() {
        return options(getFrom());
    }

    /** The same for the newer one. */
    public List<VersionOptionView> getToOptions() {
        return options(getTo());
    }

    private List<VersionOptionView> options(int chosen) {
        int to = newest();
        return IntStream.rangeClosed(Math.max(1, to - MOST_OPTIONS), to).mapToObj(no -> new VersionOptionView(no, no == chosen)).toList();
    }

    private int newest() {
        int current = charter.current() == null ? 0 : charter.current().version().no();
        int proposed = charter.proposed() == null ? 0 : charter.proposed().version().no();
        int listed = versions.items().stream().mapToInt(version -> version.version().no()).max().orElse(0);
        return Math.max(listed, Math.max(current, proposed));
    }

    /** The version chosen as the older one. */
    public int getFrom() {
        return query.compares() && query.from() != null ? query.fromNo() : Math.max(1, newest() - 1);
    }

    /** The version chosen as the newer one. */
    public int getTo() {
        return query.compares() ? query.toNo() : newest();
    }

    public boolean isMoreVersions() {
        return versions.next().isPresent();
    }

    public Html getNextVersions() {
        return more("older", versions.next(), "");
    }

    public boolean isSignedBy() {
        return !signers.items().isEmpty();
    }

    public boolean isMoreSigners() {
        return signers.next().isPresent();
    }

    public Html getNextSigners() {
        return more("signers", signers.next(), "#gs-signatures");
    }

    public boolean isChallenged() {
        return !challenges.items().isEmpty();
    }

    public boolean isMoreChallenges() {
        return challenges.next().isPresent();
    }

    public Html getNextChallenges() {
        return more("challenges", challenges.next(), "#gs-challenges");
    }

    private static Html more(String list, Optional<Cursor> next, String place) {
        return next.map(cursor -> Html.text("?" + list + "=" + URLEncoder.encode(cursor.encode(), StandardCharsets.UTF_8) + place)).orElse(Html.EMPTY);
    }
}
