package org.groundswell.shared.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundswell.host.db.HostDatabase;
import org.groundswell.host.web.page.AppHost;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.Permissions;
import org.groundswell.host.wiki.Restrictions.Kind;
import org.groundswell.host.wiki.Subject;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageText;
import org.groundswell.shared.domain.PageText.Heading;
import org.groundswell.shared.domain.PageText.Paragraph;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.domain.WikiPages;
import org.groundswell.shared.persistence.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages that are made for somebody, in the wiki of the host. */
class DraftPagesTest {
    private static final PageText TEXT = new PageText(List.of(new Heading("What came of it"), Paragraph.of("Fewer < falls")));

    private final HostSpace space = AppHost.space();
    private final HostPage above = AppHost.page(space, "Rounds", "<p>Text</p>");
    private final Permissions may = AppHost.wiki().permissions();

    @AfterEach
    void nobody_asks() {
        AuthenticatedUserThreadLocal.set(null);
    }

    @Test
    void only_its_maker_sees_and_edits_it_below_the_page_it_belongs_to() {
        HostPage draft = page(as("ben").draftBelow(id(above), "Turning", TEXT));

        assertThat(draft.getTitle()).isEqualTo("Turning");
        assertThat(draft.getParent().getId()).isEqualTo(above.getId());
        assertThat(draft.getBodyAsString()).isEqualTo("<h2>What came of it</h2><p>Fewer &lt; falls</p>");
        assertThat(draft.getCreator().getName()).isEqualTo("ben");
        assertThat(may.mayView(person("ben"), draft)).isTrue();
        assertThat(may.mayEdit(person("ben"), draft)).isTrue();
        assertThat(may.mayView(person("eve"), draft)).isFalse();
        assertThat(may.mayView(null, draft)).isFalse();
        assertThat(AppHost.wiki().restrictions().of(draft.getId(), Kind.EDIT)).containsExactly(Subject.person(person("ben").getKey()));
    }

    @Test
    void a_title_that_is_taken_gets_a_number_even_where_its_page_is_not_seen() {
        page(as("ben").draftBelow(id(above), "Rounds", TEXT));

        assertThat(page(as("cy").draftBelow(id(above), "Rounds", TEXT)).getTitle()).isEqualTo("Rounds (3)");
    }

    @Test
    void a_title_is_one_line_that_fits() {
        String title = page(as("ben").draftBelow(id(above), "  One\r\n\u2028two " + "\ud83d\ude00".repeat(300), TEXT)).getTitle();

        assertThat(title).startsWith("One two \ud83d\ude00").hasSizeLessThanOrEqualTo(240);
        assertThat(title.codePoints()).noneMatch(letter -> Character.getType(letter) == Character.SURROGATE);
    }

    @Test
    void nobody_makes_one_where_they_could_make_no_page() {
        HostPage closed = AppHost.page(space, "Closed", "<p>Text</p>");
        AppHost.wiki().restrictions().restrict(closed.getId(), Kind.VIEW, List.of(Subject.person(person("eve").getKey())));
        HostSpace readOnly = AppHost.wiki().spaces().create("R" + space.getKey(), "To read", null, person("eve"));
        HostPage home = AppHost.page(readOnly, "Home", "<p>Text</p>");

        assertThat(as("ben").draftBelow(id(closed), "x", TEXT)).isEmpty();
        assertThat(as("ben").draftBelow(id(home), "x", TEXT)).isEmpty();
        assertThat(as("ben").draftBelow(new PageId(1), "x", TEXT)).isEmpty();
        assertThat(as(null).draftBelow(id(above), "x", TEXT)).isEmpty();
        assertThat(AppHost.wiki().pages().children(above.getId())).isEmpty();
    }

    @Test
    void where_it_cannot_be_closed_it_is_not_made() {
        AuthenticatedUserThreadLocal.set(person("ben"));
        ContentPermissionManager failing = new ContentPermissionManager() {
            @Override
            public List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type) {
                return List.of();
            }

            @Override
            public void addContentPermission(ContentPermission permission, ContentEntityObject content) {
                throw new IllegalStateException("no restrictions today");
            }
        };

        assertThatThrownBy(() -> maker(failing).draftBelow(id(above), "Half", TEXT)).hasMessage("no restrictions today");
        assertThat(AppHost.wiki().pages().byTitle(space.getKey(), "Half")).isEmpty();
    }

    private ConfluencePageMaker as(String name) {
        AuthenticatedUserThreadLocal.set(name == null ? null : person(name));
        return maker(AppHost.service(ContentPermissionManager.class));
    }

    private static ConfluencePageMaker maker(ContentPermissionManager restrictions) {
        PageManager pages = AppHost.service(PageManager.class);
        PermissionManager permissions = AppHost.service(PermissionManager.class);
        LivePages livePages = new LivePages(pages, AppHost.service(XhtmlContent.class));
        WikiPages found = new ConfluencePages(livePages, new PageReaders(permissions, restrictions, AppHost.service(UserAccessor.class)),
            AppHost.service(SpaceManager.class), AppHost.service(CacheManager.class));
        return new ConfluencePageMaker(pages, permissions, restrictions, livePages, found, new WikiAddresses(AppHost.service(ApplicationProperties.class)),
            new WikisOwn());
    }

    /** Active Objects of an app share the wiki's transactions. */
    private static final class WikisOwn extends Transactions {
        WikisOwn() {
            super(null);
        }

        @Override
        public <T> T run(Supplier<T> work) {
            return AppHost.service(HostDatabase.class).transactions().execute(status -> work.get());
        }
    }

    private static HostPage page(Optional<WikiPage> made) {
        return AppHost.wiki().pages().byId(made.orElseThrow().id().value()).orElseThrow();
    }

    private static HostUser person(String name) {
        return AppHost.person(name);
    }

    private static PageId id(HostPage page) {
        return new PageId(page.getId());
    }
}
