package org.groundswell.shared.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.groundswell.shared.SmallWiki;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.WikiPage;
import org.junit.jupiter.api.Test;

class ConfluencePageMakerTest {
    private static final String TITLE = "Ward rounds";
    private final SmallWiki wiki = new SmallWiki();
    private final PageId home = wiki.page("CARE");
    private final WikiWithOneTitle pageManager = new WikiWithOneTitle();
    private final ConfluencePageMaker maker = new ConfluencePageMaker(pageManager, null, null, new LivePages(pageManager, null), wiki, null, null);

    @Test
    void a_title_that_is_there_is_not_made_again() {
        pageManager.there = page(7);
        assertThat(made()).isEmpty();
    }

    @Test
    void a_title_that_somebody_else_takes_at_the_same_moment_is_there_too() {
        pageManager.whileSaving = saved -> pageManager.there = page(7);
        assertThat(made()).isEmpty();
    }

    @Test
    void any_other_failure_stays_one() {
        pageManager.whileSaving = saved -> { };
        assertThatThrownBy(this::made).hasMessage("not saved");
        pageManager.whileSaving = saved -> {
            saved.setId(9);
            pageManager.there = saved;
        };
        assertThatThrownBy(this::made).as("one's own page, and then something else").hasMessage("not saved");
    }

    private Optional<WikiPage> made() {
        return maker.below(home, TITLE, "groundswell-community", Map.of());
    }

    private Page page(long id) {
        Page page = new Page();
        page.setId(id);
        Space space = new Space();
        space.setKey("CARE");
        page.setSpace(space);
        return page;
    }

    private final class WikiWithOneTitle implements PageManager {
        private Page there;
        private Consumer<Page> whileSaving;

        @Override
        public AbstractPage getAbstractPage(long id) {
            return page(id);
        }

        @Override
        public Page getPage(String spaceKey, String title) {
            return title.equals(TITLE) ? there : null;
        }

        @Override
        public <T extends ContentEntityObject> void saveContentEntity(T content, SaveContext saveContext) {
            whileSaving.accept((Page) content);
            throw new IllegalStateException("not saved");
        }
    }
}
