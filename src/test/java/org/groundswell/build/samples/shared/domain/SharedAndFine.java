package org.groundswell.build.samples.shared.domain;

/** Keeps every rule. */
public record SharedAndFine(String name) {
}
