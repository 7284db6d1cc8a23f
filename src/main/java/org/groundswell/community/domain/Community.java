package org.groundswell.community.domain;

import java.time.Instant;
import java.util.List;
import org.groundswell.shared.domain.BoardCounts;
import org.groundswell.shared.domain.BoardNumbers;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;

/**
 * People around a purpose, at home on a wiki page.
 *
 * @param id        0 as long as it is not stored
 * @param ref       null as long as it is not stored
 * @param parent    the nearest page above that is the home of a community, null for none: this one is an edge of that
 * @param core      whether it is the community of its space
 * @param setUpAt   null until somebody has said what it is for, or accepted the usual
 * @param foundedBy anonymous as long as it is not stored
 * @param goneAt    when its page went for good, null as long as it is there
 * @param fullUntil until when as many tend it as are wished for, null if fewer do
 * @param charterNo the version of the charter in effect, 0 for none
 * @param version   counts changes of what people type, so that nobody undoes another's unseen
 */
public record Community(long id, Ref ref, PageId home, PageId parent, SpaceKey space, boolean core, CommunityKind kind, CommunitySettings settings,
    Stage stage, Instant setUpAt, Person foundedBy, Instant createdAt, Instant goneAt, CommunityCounts counts, Instant fullUntil, int charterNo, int version) {
    /** How many edges a community has at most; all of them are looked at whenever its home is shown. */
    public static final int MOST_EDGES = 100;

    /** A community nobody has said anything of yet, called as its page or space. */
    public static Community begun(PageId home, PageId parent, SpaceKey space, boolean core, CommunityKind kind, String name, Person founder, Instant now) {
        return new Community(0, null, home, parent, space, core, kind, CommunitySettings.usual(name, kind), Stage.STARTING, null, founder, now, null,
            CommunityCounts.NONE, null, 0, 0);
    }

    public boolean stored() {
        return id != 0;
    }

    public boolean setUp() {
        return setUpAt != null;
    }

    public boolean hasCharter() {
        return charterNo > 0;
    }

    /** @return whether somebody is still wished for to tend it; nobody is while it rests */
    public boolean hasOpenSeats(Instant now) {
        return stage.living() && (fullUntil == null || !now.isBefore(fullUntil));
    }

    /** @param ties its ties to seats; others that are given are left out */
    public Seats seats(List<Tie> ties) {
        return new Seats(settings.seats(), ties);
    }

    /** What has come together on its boards: those of a whole space belong to the community of the space, those of any other page to the page. */
    public BoardNumbers numbers(BoardCounts boards) {
        return core ? boards.of(space) : boards.of(home);
    }

    /** The same with as many stewards as are wished for until that time, null for fewer. */
    public Community fullUntil(Instant time) {
        return new Community(id, ref, home, parent, space, core, kind, settings, stage, setUpAt, foundedBy, createdAt, goneAt, counts,
            time, charterNo, version);
    }

    /** The same with other words of its own; counts as a change people see. */
    public Community settled(CommunitySettings said, Instant at) {
        return new Community(id, ref, home, parent, space, core, kind, said, stage, setUpAt == null ? at : setUpAt, foundedBy, createdAt,
            goneAt, counts, fullUntil, charterNo, version + 1);
    }

    /** The same in another stage. */
    public Community in(Stage other) {
        return new Community(id, ref, home, parent, space, core, kind, settings, other, setUpAt, foundedBy, createdAt, goneAt, counts,
            fullUntil, charterNo, version + 1);
    }

    /** The same with other numbers. */
    public Community counting(CommunityCounts numbers) {
        return new Community(id, ref, home, parent, space, core, kind, settings, stage, setUpAt, foundedBy, createdAt, goneAt, numbers,
            fullUntil, charterNo, version);
    }

    /** The same under this version of its charter, which alone says purpose and values from here on. */
    public Community chartered(int no, String purpose, List<String> values) {
        return new Community(id, ref, home, parent, space, core, kind, settings.signed(purpose, values), stage, setUpAt, foundedBy,
            createdAt, goneAt, counts, fullUntil, no, version + 1);
    }

    /** The same at another place in the wiki. */
    public Community at(PageId page, PageId above, SpaceKey key, boolean ofSpace) {
        return new Community(id, ref, page, above, key, ofSpace, kind, settings, stage, setUpAt, foundedBy, createdAt, goneAt, counts,
            fullUntil, charterNo, version);
    }

    /** The same from this template. */
    public Community of(CommunityKind other) {
        return new Community(id, ref, home, parent, space, core, other, settings, stage, setUpAt, foundedBy, createdAt, goneAt, counts,
            fullUntil, charterNo, version);
    }

    /** The same with its page again. */
    public Community back() {
        return new Community(id, ref, home, parent, space, core, kind, settings, stage, setUpAt, foundedBy, createdAt, null, counts, fullUntil,
            charterNo, version);
    }

    /** The same under the name of its page or space, as long as nobody has given it one. */
    public Community called(String name) {
        return setUp() ? this : new Community(id, ref, home, parent, space, core, kind, settings.called(name), stage, setUpAt, foundedBy, createdAt, goneAt,
            counts, fullUntil, charterNo, version);
    }

    /** The same without its page, seen by nobody. */
    public Community gone(Instant at) {
        return new Community(id, ref, home, null, space, false, kind, settings, stage, setUpAt, foundedBy, createdAt, at, counts,
            fullUntil, charterNo, version);
    }
}
