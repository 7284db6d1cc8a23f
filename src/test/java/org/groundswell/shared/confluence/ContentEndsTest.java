package org.groundswell.shared.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.event.events.content.blogpost.BlogPostRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.groundswell.host.ao.AoTestbed;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.shared.domain.ContentEnd;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePlace;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.persistence.JobPlaceRow;
import org.groundswell.shared.persistence.JobPlaces;
import org.groundswell.shared.persistence.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How features hear of the ways and ends of pages, at once and by the sweep. */
class ContentEndsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Map<Long, AbstractPage> wiki = new TreeMap<>();
    private final Listening feature = new Listening();
    private final SeparateThread thread = new SeparateThread();
    private final LivePages livePages = new LivePages(null, null) {
        @Override
        Optional<AbstractPage> evenInTheTrash(PageId page) {
            return Optional.ofNullable(wiki.get(page.value()));
        }
    };

    @AfterEach
    void end() {
        thread.stop();
    }

    @Test
    void a_page_that_moved_or_came_back_is_followed_with_all_below_it() {
        Page top = page(1, "A");
        Page child = page(2, "A");
        ((Tree) top).below.add(child);
        child.setParentPage(top);

        listener(feature).moved(new PageMoveEvent(top));
        listener(feature).restored(new PageRestoreEvent(child));

        assertThat(feature.heard).containsExactly("1 in A below []", "2 in A below [PageId[value=1]]", "2 in A below [PageId[value=1]]");
    }

    @Test
    void purged_pages_and_posts_and_removed_spaces_are_told() {
        BlogPost post = new BlogPost();
        post.setId(3);
        listener(feature).purged(new PageRemoveEvent(page(1, "A")));
        listener(feature).purged(new BlogPostRemoveEvent(post));
        listener(feature).removed(new SpaceRemoveEvent(new Space("A")));
        assertThat(feature.heard).containsExactly("1 gone", "3 gone", "space A gone");
    }

    @Test
    void a_feature_that_fails_takes_neither_the_others_nor_the_wikis_act_with_it() {
        Listening broken = new Listening() {
            @Override
            public void pagePurged(PageId page) {
                throw new IllegalStateException("broken");
            }
        };
        listener(broken, feature).purged(new PageRemoveEvent(page(1, "A")));
        assertThat(feature.heard).containsExactly("1 gone");
    }

    @Test
    void the_sweep_finds_what_nobody_told_of_and_leaves_the_rest_alone() {
        page(1, "A");
        page(2, "B");
        page(4, "A").setContentStatus("deleted");
        page(5, "A");
        page(6, "A").setContentStatus("deleted");
        feature.keep(1, "A", false);
        feature.keep(2, "A", false);
        feature.keep(3, "A", false);
        feature.keep(4, "A", false);
        feature.keep(5, "A", true);
        feature.keep(6, "A", true);
        feature.keep(7, "A", true);
        try (AoTestbed bed = bed()) {
            ContentSweep.Result result = sweep(bed).run(100, 10, () -> false);
            assertThat(result).isEqualTo(new ContentSweep.Result(7, 3, 1, true));
        }
        assertThat(feature.heard).containsExactly("2 in B below []", "3 gone", "5 in A below []", "6 in A below []", "delete before 2026-01-31T10:00:00Z");
    }

    @Test
    void the_sweep_looks_at_so_many_pages_a_night_and_goes_on_behind_them() {
        feature.keep(1, "A", false);
        feature.keep(2, "A", false);
        feature.keep(3, "A", false);
        try (AoTestbed bed = bed()) {
            assertThat(sweep(bed).run(2, 10, () -> false).gone()).isEqualTo(2);
            assertThat(sweep(bed).run(2, 10, () -> false).gone()).isEqualTo(1);
            assertThat(sweep(bed).run(2, 10, () -> false).gone()).isEqualTo(2);
            assertThat(sweep(bed).run(2, 10, () -> true).pages()).isZero();
        }
        assertThat(feature.heard).filteredOn(heard -> heard.endsWith("gone")).containsExactly("1 gone", "2 gone", "3 gone", "1 gone", "2 gone");
    }

    @Test
    void deleting_stops_after_so_many_steps() {
        try (AoTestbed bed = bed()) {
            feature.steps = 5;
            assertThat(sweep(bed).run(10, 5, () -> false).deletedAll()).isTrue();
            feature.steps = 6;
            assertThat(sweep(bed).run(10, 5, () -> false).deletedAll()).isFalse();
        }
    }

    private static AoTestbed bed() {
        return new AoTestbed(TestDatabase.H2, "org.groundswell", JobPlaceRow.class);
    }

    private ContentSweep sweep(AoTestbed bed) {
        Transactions transactions = new Transactions(bed.activeObjects());
        return new ContentSweep(List.of(feature), livePages, new JobPlaces(bed.activeObjects(), transactions), transactions, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private MovedAndGonePages listener(ContentEnd... features) {
        return new MovedAndGonePages(null, livePages, List.of(features), thread);
    }

    private Page page(long id, String space) {
        Page page = new Tree();
        page.setId(id);
        page.setTitle("Page " + id);
        page.setSpace(new Space(space));
        wiki.put(id, page);
        return page;
    }

    private static final class Tree extends Page {
        private final List<Page> below = new ArrayList<>();

        @Override
        public List<Page> getChildren() {
            return below;
        }
    }

    private static class Listening implements ContentEnd {
        private final List<String> heard = new ArrayList<>();
        private final TreeMap<Long, KeptPage> kept = new TreeMap<>();
        private int steps;

        private void keep(long page, String space, boolean parked) {
            kept.put(page, new KeptPage(new PageId(page), new SpaceKey(space), parked));
        }

        @Override
        public void pageMoved(PagePlace page) {
            heard.add(page.page().value() + " in " + page.space().value() + " below " + page.ancestors());
        }

        @Override
        public void pagePurged(PageId page) {
            heard.add(page.value() + " gone");
        }

        @Override
        public void spaceRemoved(SpaceKey space) {
            heard.add("space " + space.value() + " gone");
        }

        @Override
        public List<KeptPage> kept(PageId after, int most) {
            return kept.tailMap(after.value(), false).values().stream().limit(most).toList();
        }

        @Override
        public boolean deleteParked(Instant before, BooleanSupplier enough) {
            heard.add("delete before " + before);
            for (int step = 0; step < steps; step++) {
                if (enough.getAsBoolean()) {
                    return false;
                }
            }
            return true;
        }
    }
}
