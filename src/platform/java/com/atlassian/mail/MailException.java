package com.atlassian.mail;

/** BootstrAPI on 10.2.15 catches it; the Javadoc of Confluence 10.0.3 declares it for sending. S10 */
public class MailException extends Exception {
    public MailException(String message) {
        super(message);
    }
}
