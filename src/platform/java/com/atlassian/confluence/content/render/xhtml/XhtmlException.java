package com.atlassian.confluence.content.render.xhtml;

/** Declared by XhtmlContent, Confluence Javadoc 7.6 to 7.19. S-old */
public class XhtmlException extends Exception {
    private static final long serialVersionUID = 1L;

    public XhtmlException(String message, Throwable cause) {
        super(message, cause);
    }
}
