package org.groundswell.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A space as it was when it was read; its rights are read when they are first asked for. */
public final class HostSpace extends Space {
    private final String description;
    private final boolean archived;
    private final Long homePageId;
    private final Lazy<Page> homePage;
    private final Lazy<List<SpacePermission>> permissions;
    private final Lazy<ConfluenceUser> creator;

    HostSpace(String description, boolean archived, Long homePageId, Supplier<Page> homePage, Supplier<List<SpacePermission>> permissions,
        Supplier<ConfluenceUser> creator) {
        this.description = description;
        this.archived = archived;
        this.homePageId = homePageId;
        this.homePage = new Lazy<>(homePage);
        this.permissions = new Lazy<>(permissions);
        this.creator = new Lazy<>(creator);
    }

    @Override
    public List<SpacePermission> getPermissions() {
        return new ArrayList<>(permissions.get());
    }

    /** @return what the space is about, null if nobody said */
    public String description() {
        return description;
    }

    @Override
    public boolean isArchived() {
        return archived;
    }

    @Override
    public Page getHomePage() {
        return homePage.get();
    }

    /** @return the id of its first page, null if it has none */
    public Long homePageId() {
        return homePageId;
    }

    /** @return who made it, null for the wiki itself */
    public ConfluenceUser creator() {
        return creator.get();
    }
}
