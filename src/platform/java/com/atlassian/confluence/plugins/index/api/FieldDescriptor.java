package com.atlassian.confluence.plugins.index.api;

/** Named by the Javadoc of Confluence 7.0 to 7.10 in this package. S-old */
public class FieldDescriptor {
}
