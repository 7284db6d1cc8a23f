package org.groundswell.build.samples.pledge.web;

import net.java.ao.Entity;

/** Broken on purpose: a live row travels to the web. */
public record ResourceThatKnowsRows(Entity row) {
}
