package com.atlassian.mail.server;

/** Imported as a service by BootstrAPI on 10.2.15, which calls both. S10 */
public interface MailServerManager {
    boolean isDefaultSMTPMailServerDefined();

    /** @return null if the wiki has none */
    SMTPMailServer getDefaultSMTPMailServer();
}
