package com.atlassian.mail;

import jakarta.mail.Multipart;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Javadoc of the mail library 1.3 and 1.9, public scripts that send mail from Confluence with it; that Multipart is jakarta.mail's on 10 follows from
 * com.atlassian.confluence.mail.Email in the Javadoc of 10.0.3. S-old
 */
public class Email {
    private final String to;
    private final Map<String, String> headers = new LinkedHashMap<>(Map.of("Precedence", "bulk"));
    private String subject;
    private String mimeType = "text/plain";
    private String body;
    private Multipart multipart;

    public Email(String to) {
        this.to = to;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public String getMimeType() {
        return mimeType;
    }

    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    public String getBody() {
        return body;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public Multipart getMultipart() {
        return multipart;
    }

    /** The body becomes its first part. */
    public Email setMultipart(Multipart multipart) {
        this.multipart = multipart;
        return this;
    }

    public Map<String, String> getHeaders() {
        return headers;
    }

    public void addHeader(String name, String value) {
        headers.put(name, value);
    }
}
