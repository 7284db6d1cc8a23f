package org.groundswell.shared.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.List;
import org.groundswell.host.web.page.AppHost;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.Restrictions.Kind;
import org.groundswell.host.wiki.SpaceRight;
import org.groundswell.host.wiki.Subject;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.junit.jupiter.api.Test;

class ViewersTest {
    private static final List<Person> ASKED = List.of(person("eve"), person("ben"), person("cy"), new Person("0123"), Person.ANONYMOUS, person("ben"));

    private final HostPage page = AppHost.page(AppHost.space(), "Rounds", "<p>Text</p>");
    private final Permissions permissions = new ConfluencePermissions(new ConfluencePeople(AppHost.service(UserAccessor.class)),
        new LivePages(AppHost.service(PageManager.class), AppHost.service(XhtmlContent.class)), AppHost.service(PermissionManager.class));

    @Test
    void of_many_people_those_who_may_view_the_page_are_named_as_if_each_had_been_asked_alone() {
        assertThat(permissions.viewers(id(), ASKED)).containsExactlyInAnyOrder(person("eve"), person("ben"), person("cy"));

        AppHost.wiki().restrictions().restrict(page.getId(), Kind.VIEW, List.of(Subject.person(AppHost.person("eve").getKey()), Subject.person(AppHost.person("cy").getKey())));
        assertThat(permissions.viewers(id(), ASKED)).containsExactlyInAnyOrder(person("eve"), person("cy"));
        assertThat(ASKED.stream().filter(one -> permissions.on(id(), one).view())).containsExactly(person("eve"), person("cy"));
    }

    @Test
    void nobody_views_a_page_in_the_trash_or_none() {
        AppHost.wiki().pages().trash(page.getId());

        assertThat(permissions.viewers(id(), ASKED)).isEmpty();
        assertThat(permissions.viewers(new PageId(1), ASKED)).isEmpty();
    }

    @Test
    void a_page_open_to_everybody_is_viewed_without_log_in() {
        AppHost.wiki().rights().grant(page.getSpace().getId(), Subject.EVERYBODY, SpaceRight.VIEW);

        assertThat(permissions.viewers(id(), List.of(Person.ANONYMOUS))).containsExactly(Person.ANONYMOUS);
        assertThat(permissions.viewers(id(), List.of())).isEmpty();
    }

    private PageId id() {
        return new PageId(page.getId());
    }

    private static Person person(String name) {
        return new Person(AppHost.person(name).getKey().getStringValue());
    }
}
