package com.atlassian.confluence.user.actions;

/** Confluence Javadoc 5.x to 8.x. S-old */
public class ProfilePictureInfo {
    private final String uriReference;

    public ProfilePictureInfo(String uriReference) {
        this.uriReference = uriReference;
    }

    /** @return the picture's address, the context path included */
    public String getUriReference() {
        return uriReference;
    }
}
