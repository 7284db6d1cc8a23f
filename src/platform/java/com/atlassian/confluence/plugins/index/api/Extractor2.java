package com.atlassian.confluence.plugins.index.api;

import java.util.Collection;

/** Named by Atlassian's list of modules for the module extractor2, since 7.0; the package by Javadoc 7.x. S9; extractText and extractFields S-old */
public interface Extractor2 {
    StringBuilder extractText(Object searchable);

    Collection<FieldDescriptor> extractFields(Object searchable);
}
