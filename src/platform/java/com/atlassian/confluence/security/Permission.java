package com.atlassian.confluence.security;

/** Slack for Confluence and OnlyOffice on 10.x. S10 */
public final class Permission {
    public static final Permission VIEW = new Permission("view");
    public static final Permission EDIT = new Permission("edit");
    public static final Permission ADMINISTER = new Permission("administer");

    private final String name;

    private Permission(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
