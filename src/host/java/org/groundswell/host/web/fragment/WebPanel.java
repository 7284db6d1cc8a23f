package org.groundswell.host.web.fragment;

/** A piece of markup an app puts into the wiki's pages, already rendered. */
public record WebPanel(String completeKey, int weight, String html) {
}
