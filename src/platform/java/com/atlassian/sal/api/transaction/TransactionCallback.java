package com.atlassian.sal.api.transaction;

/** Slack for Confluence on 10.0.1. S10 */
@FunctionalInterface
public interface TransactionCallback<T> {
    T doInTransaction();
}
