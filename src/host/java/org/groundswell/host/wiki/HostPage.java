package org.groundswell.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.function.Supplier;

/** A page as it was when it was read; the page above and the people are read when they are first asked for. */
public final class HostPage extends Page {
    private final Long parentId;
    private final String versionComment;
    private final Lazy<Page> parent;
    private final Lazy<List<Page>> children;
    private final Lazy<ConfluenceUser> creator;
    private final Lazy<ConfluenceUser> modifier;
    private HostPage latest = this;

    HostPage(Long parentId, String versionComment, Supplier<Page> parent, Supplier<List<Page>> children, Supplier<ConfluenceUser> creator,
        Supplier<ConfluenceUser> modifier) {
        this.parentId = parentId;
        this.versionComment = versionComment;
        this.parent = new Lazy<>(parent);
        this.children = new Lazy<>(children);
        this.creator = new Lazy<>(creator);
        this.modifier = new Lazy<>(modifier);
    }

    @Override
    public Page getParent() {
        return parent.get();
    }

    @Override
    public List<Page> getChildren() {
        return children.get();
    }

    @Override
    public ConfluenceUser getCreator() {
        return creator.get();
    }

    @Override
    public ConfluenceUser getLastModifier() {
        return modifier.get();
    }

    @Override
    public HostPage getLatestVersion() {
        return latest;
    }

    void isOldOf(HostPage page) {
        this.latest = page;
    }

    /** @return the id of the page above, null for a top level page */
    public Long parentId() {
        return parentId;
    }

    /** @return what its editor said about this version, null if nothing */
    public String versionComment() {
        return versionComment;
    }
}
