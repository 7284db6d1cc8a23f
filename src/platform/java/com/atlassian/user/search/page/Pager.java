package com.atlassian.user.search.page;

/** Confluence Javadoc 4.x to 9.x (atlassian-user). S-old */
public interface Pager<T> extends Iterable<T> {
}
