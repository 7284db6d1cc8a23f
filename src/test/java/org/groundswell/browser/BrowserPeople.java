package org.groundswell.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** People side by side in one browser, each in a window of their own; after each test their consoles must have stayed silent. */
public final class BrowserPeople implements BeforeAllCallback, AfterEachCallback {
    private final Supplier<String> address;
    private final List<Visitor> visitors = new ArrayList<>();
    private Chromium chromium;

    /** @param address the wiki's, asked when the first visitor comes */
    public BrowserPeople(Supplier<String> address) {
        this.address = address;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // One browser for all classes of a JVM; where classes are handed to two of them, each class is a run of its own with a root of its own.
        chromium = context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(Chromium.class))
            .getOrComputeIfAbsent(Chromium.class, key -> new Running(Chromium.launch()), Running.class).chromium();
    }

    public Visitor visitor(String name) {
        return visitor(name, Looks.DESK);
    }

    public Visitor visitor(String name, Looks looks) {
        return stranger(looks).logIn(name);
    }

    /** @return somebody who is not logged in */
    public Visitor stranger(Looks looks) {
        Visitor visitor = new Visitor(chromium.browser(), address.get(), looks);
        visitors.add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> told = new ArrayList<>();
        for (Visitor visitor : visitors) {
            told.addAll(visitor.complaints());
            visitor.close();
        }
        visitors.clear();
        assertThat(told).as("what the browsers' consoles said").isEmpty();
    }

    private record Running(Chromium chromium) implements AutoCloseable {
        @Override
        public void close() {
            chromium.close();
        }
    }
}
