package org.groundswell.host.web;

/** What a person sees when a page is missing, forbidden or broken; the host's pages implement it. */
public interface ErrorPage {
    /**
     * @param status HTTP status, 400 to 599
     * @param failureId id under which the failure is in the log, empty if nothing broke
     * @return the complete HTML document
     */
    String page(int status, String failureId);
}
