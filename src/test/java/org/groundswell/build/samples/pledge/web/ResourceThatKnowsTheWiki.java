package org.groundswell.build.samples.pledge.web;

import com.atlassian.confluence.pages.Page;

/** Broken on purpose: only macros of a web package may know the wiki. */
public record ResourceThatKnowsTheWiki(Page page) {
}
