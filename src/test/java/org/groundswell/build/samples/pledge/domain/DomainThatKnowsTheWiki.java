package org.groundswell.build.samples.pledge.domain;

import com.atlassian.confluence.pages.Page;

/** Broken on purpose: a rule of the domain that asks the wiki itself. */
public record DomainThatKnowsTheWiki(Page page) {
}
