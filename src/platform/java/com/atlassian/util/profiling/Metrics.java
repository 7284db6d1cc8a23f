package com.atlassian.util.profiling;

/** Called by Active Objects 6.1.1 (its byte code), which Confluence runs; the app does not call it. S10 */
public final class Metrics {
    private Metrics() {
    }

    public static Builder metric(String name) {
        return new Builder();
    }

    public static final class Builder {
        public Builder tag(String name, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(String key) {
            return this;
        }

        public Ticker startTimer() {
            return () -> { };
        }
    }
}
