package org.groundswell.community.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundswell.community.domain.Asker;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityAct;
import org.groundswell.community.domain.CommunityCounts;
import org.groundswell.community.domain.CommunityKind;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunitySettings;
import org.groundswell.community.domain.CommunityType;
import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.community.domain.Membership;
import org.groundswell.community.domain.MyTies;
import org.groundswell.community.domain.Neighbour;
import org.groundswell.community.domain.Power;
import org.groundswell.community.domain.Seat;
import org.groundswell.community.domain.Seats;
import org.groundswell.community.domain.SeenCommunity;
import org.groundswell.community.domain.Stage;
import org.groundswell.community.domain.Standing;
import org.groundswell.community.domain.Tie;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Profile;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.web.OneReader;

/** Communities as readers see them, for template tests; every text in them tries to break out. */
final class Sights {
    static final String EVIL = "<script>alert('x')</script>\"'&amp; $evil #if(true) ${evil}";
    static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final PageId HOME = new PageId(123);
    static final Ref REF = new Ref("C".repeat(22));
    static final Person BEN = new Person("ben-key");

    // What varies from test to test, with the usual in it.
    Stage stage = Stage.GROWING;
    JoinPolicy joinBy = JoinPolicy.OPEN;
    CommunityCounts counts = new CommunityCounts(12, 0, 30, 9, 0, null);
    int charterNo;
    boolean setUp = true;
    int checkDays = 30;
    PageRights rights = new PageRights(true, true, true);
    boolean admin;
    Person person = OneReader.ADA;
    Set<CommunityAct> acts = EnumSet.noneOf(CommunityAct.class);
    final List<Tie> mine = new ArrayList<>();
    final List<Tie> seats = new ArrayList<>();
    Optional<Neighbour> parent = Optional.empty();
    List<Neighbour> edges = List.of();
    String purpose = "So that nobody waits " + EVIL;

    static Map<Person, Profile> people() {
        return Map.of(OneReader.ADA, new Profile("Ada " + EVIL, "/wiki/\"><b>ada.png"), BEN, new Profile("Ben", null));
    }

    static Neighbour neighbour(String name) {
        return new Neighbour(new Ref("N".repeat(22)), name + " " + EVIL, "about " + EVIL, Stage.STARTING, new WikiPage(new PageId(7), new SpaceKey("DS"), name, "/n?a=\"b"));
    }

    Sights steward() {
        seats.add(seat(person, Seat.State.HELD, NOW.plus(Duration.ofDays(100))));
        mine.add(seats.get(seats.size() - 1));
        acts = EnumSet.allOf(CommunityAct.class);
        return this;
    }

    Sights member() {
        mine.add(membership(Membership.State.ACTIVE, ""));
        return this;
    }

    Tie membership(Membership.State state, String words) {
        return new Tie(5, new Ref("M".repeat(22)), 1, person, Tie.Kind.MEMBER, 0, state.name(), words, 0, 0, 0, NOW.minus(Duration.ofDays(3)), null, new Asker(BEN, Power.ADMIN));
    }

    static Tie seat(Person holder, Seat.State state, Instant until) {
        return new Tie(9, new Ref("S".repeat(22)), 1, holder, Tie.Kind.SEAT, 0, state.name(), state == Seat.State.STANDING ? "because " + EVIL : "", 0, 0, 1,
            NOW.minus(Duration.ofDays(2)), until, new Asker(BEN, Power.STEWARD));
    }

    Tie signature(int version, int kept, String state) {
        return new Tie(6, new Ref("G".repeat(22)), 1, person, Tie.Kind.SIGNATURE, 0, state, "", version, kept, 0, NOW, null, Asker.NOBODY);
    }

    SeenCommunity seen() {
        CommunitySettings settings = new CommunitySettings("Ward " + EVIL, purpose, "because https://example.org/a?b=\"c " + EVIL, "https://example.org/film?a=\"b",
            "", List.of("care " + EVIL, "Kindness"), CommunityType.NEED, joinBy, checkDays, 2);
        Community community = new Community(1, REF, HOME, null, new SpaceKey("DS"), true, CommunityKind.PRACTICE, settings, stage,
            setUp ? NOW.minus(Duration.ofDays(40)) : null, BEN, NOW.minus(Duration.ofDays(50)), null, counts, null, charterNo, 3);
        Standing standing = new Standing(person, rights, false, admin, new MyTies(mine), NOW);
        return new SeenCommunity(community, CommunityName.of(HOME), new WikiPage(HOME, new SpaceKey("DS"), "Home", "/x?pageId=123&a=\"b"), standing,
            new Seats(2, seats), parent, edges, List.of(neighbour("Teacher")), acts);
    }
}
