package com.atlassian.confluence.core;

import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;

/** Slack for Confluence on 10.0.1 calls the getters of title, path and people; the rest is in Javadoc 5.x to 9.x. S10, S-old */
public abstract class ContentEntityObject implements Searchable {
    private long id;
    private String title;
    private String body = "";
    private String contentStatus = "current";
    private int version = 1;
    private ConfluenceUser creator;
    private ConfluenceUser lastModifier;
    private Date creationDate;
    private Date lastModificationDate;

    @Override
    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDisplayTitle() {
        return title;
    }

    /** @return the path below the context path */
    public String getUrlPath() {
        return "/pages/viewpage.action?pageId=" + id;
    }

    public abstract String getType();

    public String getBodyAsString() {
        return body;
    }

    public void setBodyAsString(String body) {
        this.body = body;
    }

    public String getContentStatus() {
        return contentStatus;
    }

    public void setContentStatus(String contentStatus) {
        this.contentStatus = contentStatus;
    }

    public boolean isDeleted() {
        return "deleted".equals(contentStatus);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** @return itself, or for an old version, which has an id of its own, the content as it is now */
    public ContentEntityObject getLatestVersion() {
        return this;
    }

    /** @return who made it, null for an anonymous person */
    public ConfluenceUser getCreator() {
        return creator;
    }

    public void setCreator(ConfluenceUser creator) {
        this.creator = creator;
    }

    /** @return who changed it last, null for an anonymous person */
    public ConfluenceUser getLastModifier() {
        return lastModifier;
    }

    public void setLastModifier(ConfluenceUser lastModifier) {
        this.lastModifier = lastModifier;
    }

    public Date getCreationDate() {
        return creationDate;
    }

    public void setCreationDate(Date creationDate) {
        this.creationDate = creationDate;
    }

    public Date getLastModificationDate() {
        return lastModificationDate;
    }

    public void setLastModificationDate(Date lastModificationDate) {
        this.lastModificationDate = lastModificationDate;
    }

    public PageContext toPageContext() {
        return new PageContext(this);
    }
}
