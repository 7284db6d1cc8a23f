package org.groundswell.build.samples.pledge.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;

/** Broken on purpose: a service of the wiki is imported outside the one place. */
public class ResourceThatImportsAService {
    @ComponentImport
    Runnable service;
}
