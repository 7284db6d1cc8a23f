package org.groundswell.community.charter.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundswell.community.charter.domain.ChallengeAct;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.ChallengeWords;
import org.groundswell.community.charter.domain.ChangeNotes;
import org.groundswell.community.charter.domain.CharterAct;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.Quote;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.charter.domain.SeenVersion;
import org.groundswell.community.charter.domain.TextChange;
import org.groundswell.community.charter.domain.TextChange.Kind;
import org.groundswell.community.charter.domain.TextChange.Piece;
import org.groundswell.community.charter.domain.VersionState;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityCounts;
import org.groundswell.community.domain.CommunityKind;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunitySettings;
import org.groundswell.community.domain.MyTies;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.Signature;
import org.groundswell.community.domain.Stage;
import org.groundswell.community.domain.Standing;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Who;

/** Charters for the tests of templates, put together piece by piece. */
final class Charters {
    static final String EVIL = "<script>alert('x')</script>\"'&amp; $evil #if(true) ${evil}";
    static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final PageId PAGE = new PageId(123);
    static final Who EVE = new Who(Who.Kind.NAMED, new Profile("Eve " + EVIL, "/eve.png"));
    static final CharterText FIRST = new CharterText("Patients wait less.", List.of("Patient care comes first", "We say what we see"),
        "We give an hour a month. Nobody asks for it, z. B. on paper.\nWe listen.", "You get company.", "You leave by one click.", "");
    static final CharterText SECOND = new CharterText("Patients wait less, and know why.", List.of("Patient care comes first", "We say what we see"),
        "We give an hour a month. Nobody asks for it, z. B. on paper.\nWe listen.", "You get company.", "You leave by one click.", "");

    private Person reader = new Person("a".repeat(32));
    private SeenVersion current;
    private CharterText suggested;
    private SeenVersion proposed;
    private List<TextChange> changes = List.of();
    private SeenVersion draft;
    private Signature mine;
    private List<TextChange> since = List.of();
    private final List<SeenChallenge> challenges = new ArrayList<>();
    private Set<CharterAct> rights = EnumSet.noneOf(CharterAct.class);
    private int signed = 14;
    private int waiting;
    private Optional<Cursor> more = Optional.empty();

    static Charters current() {
        Charters charter = new Charters();
        charter.current = version(2, VersionState.CURRENT, FIRST, 9);
        return charter;
    }

    static Charters suggested(String purpose) {
        Charters charter = new Charters();
        charter.suggested = new CharterText(purpose, FIRST.values(), FIRST.weGive(), FIRST.youGet(), FIRST.howToLeave(), "");
        charter.signed = 0;
        return charter;
    }

    static SeenVersion version(int no, VersionState state, CharterText text, int signed) {
        Instant effect = state == VersionState.PROPOSED || state == VersionState.DRAFT ? null : NOW.minus(Duration.ofDays(30));
        Instant end = state == VersionState.PROPOSED ? NOW.plus(Duration.ofDays(5)) : null;
        return new SeenVersion(new CharterVersion(no, Ref.random(), 1, no, state, text, new ChangeNotes("purpose " + EVIL, "because\n" + EVIL), List.of(), "", new Person("e".repeat(32)),
            Power.STEWARD, NOW.minus(Duration.ofDays(40)), end, effect, signed, 0, 3), EVE);
    }

    static List<TextChange> changed() {
        List<TextChange> all = new ArrayList<>();
        for (CharterSection section : CharterSection.values()) {
            String text = FIRST.section(section);
            all.add(new TextChange(section, section == CharterSection.PURPOSE
                ? List.of(new Piece(Kind.KEPT, "Patients wait "), new Piece(Kind.DROPPED, "less."), new Piece(Kind.ADDED, "less, and know why."))
                : text.isEmpty() ? List.of() : List.of(new Piece(Kind.KEPT, text))));
        }
        return all;
    }

    static SeenChallenge challenge(int no, CharterSection section, String quote, int position, Set<ChallengeAct> rights) {
        SeenChallenge.SeenAnswer answer = new SeenChallenge.SeenAnswer("talk " + EVIL, EVE, Power.STEWARD, NOW);
        return new SeenChallenge(Ref.random(), Ref.random(), no, new Quote(section, quote, position),
            new ChallengeWords("troubles " + EVIL, "better " + EVIL, "see https://example.org/a?b=\"c"), false, false, ChallengeState.IN_TALK, null, answer,
            new Who(Who.Kind.COLLEAGUE, null), Identity.NAME_HIDDEN, NOW, false, 2, false, false, rights);
    }

    static SeenChallenge objection(String quote, int position, ChallengeState state, LocalDate reviewOn) {
        return new SeenChallenge(Ref.random(), Ref.random(), 3, new Quote(CharterSection.PURPOSE, quote, position), new ChallengeWords("no", "", ""), true, true,
            state, reviewOn, null, EVE, Identity.NAMED, NOW, false, 0, false, false, Set.of());
    }

    Charters readBy(Person person) {
        this.reader = person;
        return this;
    }

    Charters may(CharterAct... acts) {
        this.rights = Set.of(acts);
        return this;
    }

    Charters signed(int no, int kept, String words) {
        this.mine = new Signature(no, kept, words, NOW.minus(Duration.ofDays(60)));
        this.since = current != null && mine.questionOpen(current.version().no()) ? changed() : List.of();
        return this;
    }

    Charters challenged(SeenChallenge... some) {
        this.challenges.addAll(List.of(some));
        return this;
    }

    Charters proposed(boolean blocked) {
        SeenVersion free = version(3, VersionState.PROPOSED, SECOND, 0);
        this.proposed = blocked ? new SeenVersion(free.version().objected(1), free.by()) : free;
        this.changes = changed();
        return this;
    }

    Charters drafted() {
        this.draft = version(0, VersionState.DRAFT, SECOND, 0);
        return this;
    }

    Charters waiting(int number) {
        this.waiting = number;
        return this;
    }

    /** Shows only a part of the challenges. */
    Charters more() {
        this.more = Optional.of(new Cursor("challenges", Ref.random()));
        return this;
    }

    SeenCharter seen() {
        Community community = new Community(1, Ref.random(), PAGE, null, new SpaceKey("DS"), true, CommunityKind.PRACTICE,
            CommunitySettings.usual("Community " + EVIL, CommunityKind.PRACTICE), Stage.GROWING, NOW, reader, NOW, null,
            new CommunityCounts(5, 0, 2, signed, waiting, null), NOW, current == null ? 0 : 2, 1);
        Standing standing = new Standing(reader, new PageRights(true, !reader.isAnonymous(), false), false, false, false, MyTies.NONE, NOW);
        return new SeenCharter(community, CommunityName.of(PAGE), standing, current, suggested, proposed, changes, draft, mine, since,
            new Page<>(challenges, more), rights);
    }
}
