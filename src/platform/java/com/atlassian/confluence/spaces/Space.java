package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.SpacePermission;
import java.util.ArrayList;
import java.util.List;

/** Slack for Confluence and MarkdownMacro on 10.x read key, name, path and permissions; getHomePage and isArchived in Javadoc 4.x to 9.x. S10, S-old */
public class Space {
    private long id;
    private String key;
    private String name;
    private List<SpacePermission> permissions = new ArrayList<>();

    public Space() {
    }

    public Space(String key) {
        this.key = key;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUrlPath() {
        return "/display/" + key;
    }

    /** @return the page it opens with, null if it has none */
    public Page getHomePage() {
        return null;
    }

    public boolean isArchived() {
        return false;
    }

    public List<SpacePermission> getPermissions() {
        return permissions;
    }

    public void setPermissions(List<SpacePermission> permissions) {
        this.permissions = permissions;
    }
}
