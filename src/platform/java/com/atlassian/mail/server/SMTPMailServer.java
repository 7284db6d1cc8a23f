package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/** BootstrAPI on 10.2.15 sets it up. S10; send is in the Javadoc of Confluence's JmxSMTPMailServer 5.0 to 7.19 and in public scripts. S-old */
public interface SMTPMailServer {
    void send(Email email) throws MailException;
}
