package com.atlassian.util.profiling;

/** Called by Active Objects 6.1.1 (its byte code). S10 */
@FunctionalInterface
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
