package org.groundswell.community.charter;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.community.CommunityPlaces;
import org.groundswell.community.StewardsOfCommunities;
import org.groundswell.community.charter.domain.ChallengeState;
import org.groundswell.community.charter.domain.ChallengeWords;
import org.groundswell.community.charter.domain.ChangeNotes;
import org.groundswell.community.charter.domain.CharterSection;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.SeenChallenge;
import org.groundswell.community.charter.domain.SeenVersion;
import org.groundswell.community.charter.persistence.AoChallengeHistory;
import org.groundswell.community.charter.persistence.AoChallenges;
import org.groundswell.community.charter.persistence.AoCharterVersions;
import org.groundswell.community.charter.persistence.ChallengeEventRow;
import org.groundswell.community.charter.persistence.ChallengeRow;
import org.groundswell.community.charter.persistence.CharterVersionRow;
import org.groundswell.community.domain.Asker;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.ConsentRounds;
import org.groundswell.community.domain.Membership;
import org.groundswell.community.domain.Stage;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.people.MembershipService;
import org.groundswell.community.people.PeopleOf;
import org.groundswell.community.persistence.AoCommunities;
import org.groundswell.community.persistence.AoCommunityHistory;
import org.groundswell.community.persistence.AoTies;
import org.groundswell.community.persistence.CommunityEventRow;
import org.groundswell.community.persistence.CommunityRow;
import org.groundswell.community.persistence.TieRow;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.ao.HostActiveObjects;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.WoundClock;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.AoPageMentions;
import org.groundswell.shared.persistence.PageMentionRow;
import org.groundswell.shared.persistence.Transactions;

/** Charters on a real database, around a wiki in memory; one for all tests of a database, each with a community of its own that Eve tends. */
public final class CharterWorld {
    public static final Person EVE = new Person("eve");
    public static final Person BEN = new Person("ben");
    public static final Person CY = new Person("cy");
    static final Person ADA = new Person("ada");
    public static final CharterText FIRST = CharterText.of("We improve outcomes.", List.of("Openness", "Courage"), "We listen before we judge.", "A say in all of it.",
        "Just go.", "Nothing here is fixed.");
    static final CharterText SECOND = FIRST.with(CharterSection.PURPOSE, "We improve lives.");
    private static final Map<TestDatabase, CharterWorld> WORLDS = new EnumMap<>(TestDatabase.class);
    private static final String PREFIX = HostActiveObjects.tablePrefix("org.groundswell");

    public final SmallWiki wiki = new SmallWiki();
    public final WoundClock clock = new WoundClock();
    final AoTestbed testbed;
    final ActiveObjects activeObjects;
    final Transactions transactions;
    final AoCommunities communities;
    final AoTies ties;
    public final CharterService charters;
    public final VersionService versions;
    public final SignatureService signatures;
    public final ChallengeService challenges;
    final ConsentRounds rounds;
    final DueCharters due;
    final WaitingChallenges waiting;
    final ToldOfCharters told = new ToldOfCharters();
    final MembershipService memberships;
    final AoPageMentions mentions;
    final LinkingChallenges linking;
    private final CommunityPlaces places;

    private CharterWorld(TestDatabase database) {
        testbed = new AoTestbed(database, "org.groundswell", CommunityRow.class, TieRow.class, CommunityEventRow.class, CharterVersionRow.class,
            ChallengeRow.class, ChallengeEventRow.class, PageMentionRow.class);
        activeObjects = testbed.activeObjects();
        transactions = new Transactions(activeObjects);
        communities = new AoCommunities(activeObjects, clock);
        ties = new AoTies(activeObjects);
        places = new CommunityPlaces(communities, ties, wiki, wiki, wiki, wiki, transactions, clock);
        AoCharterVersions stored = new AoCharterVersions(activeObjects);
        rounds = stored;
        mentions = new AoPageMentions(activeObjects, clock);
        AoChallenges raised = new AoChallenges(activeObjects, clock);
        AoChallengeHistory history = new AoChallengeHistory(activeObjects);
        Objections objections = new Objections(places, ties, stored, raised, history);
        CharterStore store = new CharterStore(communities, stored, raised, history, new AoCommunityHistory(activeObjects), objections);
        CharterReading reading = new CharterReading(wiki, clock);
        charters = new CharterService(places, stored, raised, reading, new SuggestedCharter((locale, key, arguments) -> key, new English()), transactions);
        versions = new VersionService(places, stored, store, objections, reading, transactions);
        signatures = new SignatureService(places, communities, ties, stored, reading, transactions);
        ChallengeNews news = new ChallengeNews(Optional.of(told), Optional.of(told), new StewardsOfCommunities(communities, ties, wiki, transactions), wiki);
        challenges = new ChallengeService(places, communities, ties, stored, raised, history, store,
            new ChallengeAnswers(stored, raised, history, store, clock), new ChallengeLinks(mentions, wiki), reading, news, transactions);
        waiting = new WaitingChallenges(raised, communities, news, transactions, clock);
        linking = new LinkingChallenges(raised, communities, places, wiki, transactions, clock);
        due = new DueCharters(communities, stored, raised, store, objections, wiki, wiki, transactions, clock);
        memberships = new PeopleOf(places, communities, ties, new AoCommunityHistory(activeObjects), wiki, transactions, clock, objections).memberships;
    }

    public static synchronized CharterWorld on(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, CharterWorld::new);
    }

    /** A community that so far stands in the text of its page only. */
    CommunityName unset() {
        return CommunityName.of(wiki.page("DEMO", Map.of()));
    }

    /** A community that Eve tends, with Ben, Cy and Ada as members. */
    public CommunityName community() {
        CommunityName name = unset();
        transactions.run(() -> {
            long id = places.open(places.place(name, EVE)).id();
            ties.put(new Tie(0, null, id, EVE, Tie.Kind.SEAT, 0, "HELD", "", 0, 0, 0, clock.instant(), clock.instant().plus(Duration.ofDays(180)), Asker.NOBODY));
            return null;
        });
        for (Person member : List.of(EVE, BEN, CY, ADA)) {
            member(name, member, "ACTIVE");
        }
        return name;
    }

    void member(CommunityName name, Person person, String state) {
        transactions.run(() -> ties.put(new Membership(Membership.State.valueOf(state), "", clock.instant(), Asker.NOBODY).tie(find(name).id(), person)));
    }

    Community find(CommunityName name) {
        PageId page = name.page().orElseThrow();
        return transactions.run(() -> communities.around(List.of(page), null)).get(0);
    }

    void stage(CommunityName name, Stage stage) {
        transactions.run(() -> {
            communities.save(communities.locked(find(name).id()).orElseThrow().in(stage));
            return null;
        });
    }

    /** Eve writes this as the draft, over whatever is there. */
    SeenVersion draft(CommunityName name, CharterText text) {
        SeenVersion there = charters.show(name, EVE).draft();
        return versions.saveDraft(name, text, ChangeNotes.of("Because we learnt.", ""), there == null ? null : there.version().version(), EVE);
    }

    public SeenVersion propose(CommunityName name, CharterText text) {
        draft(name, text);
        return versions.propose(name, null, 7, EVE);
    }

    /** A community whose first version Ben has signed, and whose second one is proposed. */
    public CommunityName asked() {
        CommunityName name = community();
        propose(name, FIRST);
        signatures.sign(name, 1, "", BEN);
        propose(name, SECOND);
        return name;
    }

    public SeenChallenge raise(CommunityName name, int no, Person author, Identity identity, boolean objection) {
        clock.wind(Duration.ofSeconds(1));
        return challenges.raise(name, no, CharterSection.PURPOSE, "improve", null, ChallengeWords.of("It is too small, says " + author.key(), "change", ""),
            identity, objection, author);
    }

    static ChallengeAnswer answer(ChallengeState state) {
        return ChallengeAnswer.of(state, "We have thought about it.", null, null);
    }

    int number(String sql, Object... values) {
        return testbed.database().jdbc().queryForObject(sql.replaceAll("\\{(\\w+)}", '"' + PREFIX + "$1\""), Integer.class, values);
    }

    /** @return whether every number of the community says what one counts */
    boolean countsAgree(CommunityName name) {
        Community community = find(name);
        long id = community.id();
        boolean versionsAgree = number("select count(*) from {CHARTER_VER} v where v.\"COMMUNITY_ID\" = ? and v.\"N_SIGNED\" <> (select count(*) from {TIE} t "
            + "where t.\"COMMUNITY_ID\" = v.\"COMMUNITY_ID\" and t.\"KIND\" = 'SIGNATURE' and t.\"VERSION_NO\" = v.\"NO\")", id) == 0;
        boolean objectionsAgree = number("select count(*) from {CHARTER_VER} v where v.\"COMMUNITY_ID\" = ? and v.\"N_OBJECTIONS\" <> "
            + "(select count(*) from {CHALLENGE} c where c.\"VER_ID\" = v.\"ID\" and c.\"STOPS\" = true)", id) == 0;
        int signed = number("select count(*) from {TIE} where \"COMMUNITY_ID\" = ? and \"KIND\" = 'SIGNATURE'", id);
        int waiting = number("select count(*) from {CHALLENGE} where \"COMMUNITY_ID\" = ? and (\"STATE\" in ('OPEN', 'IN_TALK') or \"WAITING\" = true)", id);
        boolean supportsAgree = number("select count(*) from {CHALLENGE} c where c.\"COMMUNITY_ID\" = ? and c.\"N_SUPPORT\" <> "
            + "(select count(*) from {TIE} t where t.\"KIND\" = 'CHALLENGE_SUPPORT' and t.\"SUBJECT_ID\" = c.\"ID\")", id) == 0;
        return versionsAgree && objectionsAgree && supportsAgree && community.counts().signed() == signed && community.counts().waiting() == waiting;
    }

    private static final class English implements CurrentReader {
        @Override
        public Person person() {
            return EVE;
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }
}
