package org.groundswell.host.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.host.NotInHost;
import org.groundswell.host.wiki.Restrictions.Kind;

/** Restrictions of pages for apps. */
final class HostContentPermissionManager implements ContentPermissionManager {
    private final Restrictions restrictions;
    private final Pages pages;
    private final People people;

    HostContentPermissionManager(Restrictions restrictions, Pages pages, People people) {
        this.restrictions = restrictions;
        this.pages = pages;
        this.people = people;
    }

    @Override
    public List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type) {
        if (!ContentPermission.VIEW_PERMISSION.equals(type)) {
            throw new NotInHost("ContentPermissionManager.getContentPermissionSets of the type " + type);
        }
        return pages.byId(content.getId()).stream().flatMap(page -> restrictions.effective(page, Kind.VIEW).stream()).map(this::set).toList();
    }

    @Override
    public void addContentPermission(ContentPermission permission, ContentEntityObject content) {
        Kind kind = switch (permission.getType()) {
            case ContentPermission.VIEW_PERMISSION -> Kind.VIEW;
            case ContentPermission.EDIT_PERMISSION -> Kind.EDIT;
            default -> throw new NotInHost("ContentPermissionManager.addContentPermission of the type " + permission.getType());
        };
        Subject subject = permission.getUserSubject() == null ? Subject.group(permission.getGroupName()) : Subject.person(permission.getUserSubject().getKey());
        List<Subject> subjects = new ArrayList<>(restrictions.of(content.getId(), kind));
        subjects.add(subject);
        restrictions.restrict(content.getId(), kind, subjects);
    }

    private ContentPermissionSet set(List<Subject> subjects) {
        return new ContentPermissionSet(subjects.stream()
            .map(subject -> new ContentPermission(ContentPermission.VIEW_PERMISSION, subject.group(), people.byKey(subject.person()).orElse(null))).toList());
    }
}
