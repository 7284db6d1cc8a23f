package org.groundswell.build.samples.shared.confluence;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;

/** Keeps every rule: the one place for imported services. */
public class ConfluenceImports {
    @ComponentImport
    PageManager pages;
}
