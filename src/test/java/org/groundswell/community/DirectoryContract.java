package org.groundswell.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.community.CommunityWorld.ADA;
import static org.groundswell.community.CommunityWorld.BEN;
import static org.groundswell.community.CommunityWorld.CY;
import static org.groundswell.shared.Refusals.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.community.directory.domain.DirectoryFilter;
import org.groundswell.community.directory.domain.ListedCommunity;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityType;
import org.groundswell.community.domain.CommunityWords;
import org.groundswell.community.domain.Stage;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** The directory, on a real database; every test in a world of its own. */
abstract class DirectoryContract {
    private final CommunityWorld world;

    DirectoryContract(TestDatabase database) {
        world = CommunityWorld.apart(database);
    }

    @Test
    void communities_come_by_name_however_it_is_written_and_page_by_page() {
        List.of("zebra", "Äpfel", "Birnen", "ananas", "Birnen").forEach(name -> named(name, ""));
        assertThat(names(DirectoryFilter.EVERYTHING)).containsExactly("ananas", "Äpfel", "Birnen", "Birnen", "zebra");
        assertThat(paged(2, CY)).extracting(one -> one.community().settings().name()).containsExactly("ananas", "Äpfel", "Birnen", "Birnen", "zebra");
        assertThat(paged(1, CY)).extracting(one -> one.community().id()).doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void words_are_found_in_name_and_purpose_without_their_marks_and_never_as_signs() {
        named("Übergabe", "Niemand wartet");
        named("Other", "100% of us");
        assertThat(names(filter("ubergabe"))).containsExactly("Übergabe");
        assertThat(names(filter("WARTET Über"))).containsExactly("Übergabe");
        assertThat(names(filter("wartet other"))).isEmpty();
        assertThat(names(filter("100%"))).containsExactly("Other");
        assertThat(names(filter("%"))).as("nothing to look for").hasSize(2);
        assertThat(names(filter("_her"))).containsExactly("Other");
    }

    @Test
    void type_stage_and_open_seats_narrow_the_list() {
        CommunityName one = named("One", "");
        CommunityName two = named("Two", "");
        world.service.setUp(one, new CommunityWords(null, null, null, null, null, null, CommunityType.BACKBONE, null, null, 1), null, List.of(), ADA);
        world.service.changeStage(two, Stage.GROWING, ADA);
        assertThat(names(DirectoryFilter.parse("", "BACKBONE", "", ""))).containsExactly("One");
        assertThat(names(DirectoryFilter.parse("", "", "growing", ""))).containsExactly("Two");
        assertThat(names(DirectoryFilter.parse("", "", "", "open"))).containsExactly("Two");
        world.clock.wind(java.time.Duration.ofDays(181));
        assertThat(names(DirectoryFilter.parse("", "", "", "open"))).as("her term is over").containsExactly("One", "Two");
        world.service.changeStage(two, Stage.CHANGING, ADA);
        world.service.changeStage(two, Stage.RETIRED, ADA);
        assertThat(names(DirectoryFilter.parse("", "", "", "open"))).as("nobody is wished for while it rests").containsExactly("One");
        assertThat(refusal(() -> DirectoryFilter.parse("", "CLUB", "", "")).name()).isEqualTo("UNKNOWN_TYPE");
        assertThat(refusal(() -> DirectoryFilter.parse("", "", "OLD", "")).name()).isEqualTo("UNKNOWN_STAGE");
        assertThat(refusal(() -> DirectoryFilter.parse("", "", "", "taken")).name()).isEqualTo("UNKNOWN_SEATS");
    }

    @Test
    void only_what_one_may_see_is_listed_and_what_ties_one_to_it_is_said() {
        CommunityName seen = named("Seen", "");
        CommunityName hidden = named("Hidden", "");
        CommunityName edge = world.saved("E", page(hidden), ADA);
        world.join(seen, BEN);
        world.wiki.allow(page(hidden), BEN, PageRights.NONE);
        List<ListedCommunity> listed = world.directory.find(DirectoryFilter.EVERYTHING, new Window(50, null), BEN).items();
        assertThat(listed).extracting(one -> one.community().home()).containsExactlyInAnyOrder(page(seen), page(edge));
        assertThat(listed).filteredOn(one -> one.mine().membership().active()).extracting(one -> one.community().home()).containsExactly(page(seen));
        assertThat(listed).extracting(ListedCommunity::parent).as("nor is it named as a parent").containsOnly(Optional.empty());
        String behindIt = new Cursor("directory", world.find(hidden).ref()).encode();
        assertThat(refusal(() -> world.directory.find(DirectoryFilter.EVERYTHING, new Window(5, behindIt), BEN))).as("nor by a cursor").isEqualTo(SharedRefusal.BAD_CURSOR);
        world.ends.pagePurged(page(seen));
        assertThat(names(DirectoryFilter.EVERYTHING)).doesNotContain("Seen");
    }

    @Test
    void what_an_archived_space_holds_is_not_listed_until_the_space_is_in_use_again() {
        CommunityName put = world.saved("AWAY", null, ADA);
        named("Seen", "");
        world.wiki.archive("AWAY");
        assertThat(names(DirectoryFilter.EVERYTHING)).containsExactly("Seen");
        assertThat(names(DirectoryFilter.parse("", "", "", "open"))).containsExactly("Seen");
        world.wiki.unarchive("AWAY");
        assertThat(names(DirectoryFilter.EVERYTHING)).contains(world.find(put).settings().name());
    }

    @Test
    void a_cursor_of_another_list_or_of_what_is_gone_is_refused() {
        String other = new Cursor("boards", Ref.random()).encode();
        String gone = new Cursor("directory", Ref.random()).encode();
        for (String cursor : List.of(other, gone, "nonsense")) {
            assertThat(refusal(() -> world.directory.find(DirectoryFilter.EVERYTHING, new Window(5, cursor), CY))).isEqualTo(SharedRefusal.BAD_CURSOR);
        }
    }

    @Test
    void a_page_of_the_directory_asks_four_questions_at_twenty_communities_and_at_twenty_thousand() {
        many("OPEN", 20);
        assertThat(questions(DirectoryFilter.EVERYTHING, null, BEN)).hasSizeLessThanOrEqualTo(4);
        many("CLOSED", 10_000);
        many("OPEN", 9_980);
        world.wiki.close("CLOSED", BEN);
        assertThat(questions(DirectoryFilter.EVERYTHING, null, BEN)).hasSizeLessThanOrEqualTo(4);
        assertThat(questions(filter("community 19999"), null, BEN)).hasSizeLessThanOrEqualTo(4);
        assertThat(questions(filter("nothing at all"), null, BEN)).hasSizeLessThanOrEqualTo(4);
        Page<ListedCommunity> first = world.directory.find(DirectoryFilter.EVERYTHING, new Window(50, null), BEN);
        assertThat(first.items()).hasSize(50).allMatch(one -> one.community().space().value().equals("OPEN"));
        assertThat(questions(DirectoryFilter.EVERYTHING, first.next().orElseThrow().encode(), BEN)).hasSizeLessThanOrEqualTo(4);
        world.wiki.close("OPEN", CY);
        world.wiki.close("CLOSED", CY);
        assertThat(questions(DirectoryFilter.EVERYTHING, null, CY)).hasSizeLessThanOrEqualTo(4);
        assertThat(world.directory.find(DirectoryFilter.EVERYTHING, new Window(50, null), CY).items()).isEmpty();
    }

    @Test
    void who_sees_the_last_of_twenty_thousand_only_finds_it_on_the_first_page() {
        many("CLOSED", 19_999);
        world.wiki.close("CLOSED", BEN);
        PageId last = world.wiki.page("OPEN", Map.of());
        world.keeping.saved(world.place(last), Map.of(), ADA);
        world.service.setUp(CommunityName.of(last), CommunityWords.of("zzz", null), null, List.of(), ADA);
        assertThat(world.directory.find(DirectoryFilter.EVERYTHING, new Window(10, null), BEN).items()).extracting(one -> one.community().home())
            .containsExactly(last);
    }

    private void many(String space, int number) {
        PageId page = world.wiki.page(space, Map.of());
        world.keeping.saved(world.place(page), Map.of(), ADA);
        ManyCommunities.add(world, space, number - 1);
    }

    private List<String> questions(DirectoryFilter filter, String after, Person reader) {
        return world.testbed.queries(() -> world.directory.find(filter, new Window(50, after), reader));
    }

    private List<ListedCommunity> paged(int limit, Person reader) {
        List<ListedCommunity> all = new ArrayList<>();
        String after = null;
        do {
            Page<ListedCommunity> page = world.directory.find(DirectoryFilter.EVERYTHING, new Window(limit, after), reader);
            all.addAll(page.items());
            after = page.next().map(Cursor::encode).orElse(null);
        } while (after != null);
        return all;
    }

    private List<String> names(DirectoryFilter filter) {
        return world.directory.find(filter, new Window(50, null), CY).items().stream().map(one -> one.community().settings().name()).toList();
    }

    private static DirectoryFilter filter(String search) {
        return DirectoryFilter.parse(search, null, null, null);
    }

    private CommunityName named(String name, String purpose) {
        CommunityName community = world.saved("D" + Ref.random(), null, ADA);
        world.service.setUp(community, CommunityWords.of(name, purpose), null, List.of(), ADA);
        return community;
    }

    private static PageId page(CommunityName name) {
        return name.page().orElseThrow();
    }
}
