package org.groundswell.build.samples.pledge.web;

import com.atlassian.confluence.pages.Page;

/** Keeps every rule: a macro may know the wiki. */
public record FineMacro(Page page) {
}
