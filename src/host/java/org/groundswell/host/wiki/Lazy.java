package org.groundswell.host.wiki;

import java.util.function.Supplier;

/** A thing that is read when it is first asked for, and then kept. */
final class Lazy<T> {
    private Supplier<T> source;
    private T thing;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    synchronized T get() {
        if (source != null) {
            thing = source.get();
            source = null;
        }
        return thing;
    }
}
