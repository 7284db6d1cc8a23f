package org.groundswell.host.wiki;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Set;
import org.groundswell.host.wiki.Restrictions.Kind;

/**
 * Who may do what, one method per question; null stands for somebody not logged in.
 *
 * <p>A space gives rights to groups, people and everybody; a page's restrictions only take away. Members of the super group
 * {@link Groups#ADMINISTRATORS} are exempt from both, as Confluence documents it. Switched-off accounts may nothing. In a space that was put away nobody
 * makes, changes, comments or removes pages; its administrators can still restore, rename, take out and remove.
 */
public final class Permissions {
    private final People people;
    private final Groups groups;
    private final SpaceRights rights;
    private final GlobalRights globalRights;
    private final Restrictions restrictions;
    private final Pages pages;

    /** @param pages where pages are read again, so that a page built by somebody else is judged as it is stored */
    public Permissions(People people, Groups groups, SpaceRights rights, GlobalRights globalRights, Restrictions restrictions,
        Pages pages) {
        this.people = people;
        this.groups = groups;
        this.rights = rights;
        this.globalRights = globalRights;
        this.restrictions = restrictions;
        this.pages = pages;
    }

    /** @return whether the person administers the whole wiki */
    public boolean isSiteAdmin(ConfluenceUser user) {
        return works(user) && groups.isMember(Groups.ADMINISTRATORS, key(user));
    }

    /** @return whether the person counts as a user of the wiki: logged in, account working, in a group that may use it */
    public boolean isLicensed(ConfluenceUser user) {
        return user != null && works(user) && (groups.isMember(Groups.USERS, key(user)) || isSiteAdmin(user));
    }

    /** @return whether the person may see the space */
    public boolean mayView(ConfluenceUser user, Space space) {
        return has(user, space, SpaceRight.VIEW);
    }

    /** @return whether the person may change the space's rights, name and trash */
    public boolean mayAdminister(ConfluenceUser user, Space space) {
        return has(user, space, SpaceRight.ADMINISTER);
    }

    /** @return whether the person may make pages in the space */
    public boolean mayCreateIn(ConfluenceUser user, Space space) {
        return mayView(user, space) && has(user, space, SpaceRight.EDIT_PAGE);
    }

    /** @return whether the person may make spaces: a right of its own in the whole wiki, which administrators have */
    public boolean mayCreateSpaces(ConfluenceUser user) {
        return isLicensed(user) && (isSiteAdmin(user) || globalRights.has(GlobalRight.CREATE_SPACE, key(user), groups.of(key(user))));
    }

    /** @return whether the person may read the page: the space's right, and every restriction from the page upwards */
    public boolean mayView(ConfluenceUser user, AbstractPage page) {
        HostPage known = stored(page);
        return known != null && mayView(user, known.getSpace()) && passes(user, known, Kind.VIEW);
    }

    /** @return whether the person may change the page */
    public boolean mayEdit(ConfluenceUser user, AbstractPage page) {
        return mayView(user, page) && has(user, page.getSpace(), SpaceRight.EDIT_PAGE) && passes(user, stored(page), Kind.EDIT);
    }

    /** @return whether the person may comment on the page */
    public boolean mayComment(ConfluenceUser user, AbstractPage page) {
        return mayView(user, page) && has(user, page.getSpace(), SpaceRight.COMMENT);
    }

    /** @return whether the person may put the page into the trash: a right of its own, or the one over what they made */
    public boolean mayRemove(ConfluenceUser user, AbstractPage page) {
        boolean own = user != null && user.equals(page.getCreator()) && has(user, page.getSpace(), SpaceRight.REMOVE_OWN);
        return mayEdit(user, page) && (own || has(user, page.getSpace(), SpaceRight.REMOVE_PAGE));
    }

    /** @return whether the person may restrict the page */
    public boolean mayRestrict(ConfluenceUser user, AbstractPage page) {
        return user != null && mayEdit(user, page) && has(user, page.getSpace(), SpaceRight.RESTRICT_PAGE);
    }

    /** @return whether the person has the right in the space, its pages' restrictions aside */
    public boolean has(ConfluenceUser user, Space space, SpaceRight right) {
        if (space == null || !works(user) || space.isArchived() && right.changesPages()) {
            return false;
        }
        Set<String> memberships = groups.of(key(user));
        return memberships.contains(Groups.ADMINISTRATORS)
            || rights.of(space.getId()).stream().anyMatch(grant -> grant.right() == right && grant.subject().covers(key(user), memberships));
    }

    private boolean passes(ConfluenceUser user, HostPage page, Kind kind) {
        Set<String> memberships = groups.of(key(user));
        return memberships.contains(Groups.ADMINISTRATORS) || restrictions.effective(page, kind).stream()
            .allMatch(set -> covers(set, key(user), memberships));
    }

    private static boolean covers(List<Subject> set, UserKey user, Set<String> memberships) {
        return set.stream().anyMatch(subject -> subject.covers(user, memberships));
    }

    private HostPage stored(AbstractPage page) {
        if (page instanceof HostPage known) {
            return known;
        }
        return page == null ? null : pages.byId(page.getId()).orElse(null);
    }

    private boolean works(ConfluenceUser user) {
        return user == null || people.byKey(user.getKey()).filter(HostUser::active).isPresent();
    }

    private static UserKey key(ConfluenceUser user) {
        return user == null ? null : user.getKey();
    }
}
