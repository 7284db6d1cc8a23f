package com.atlassian.templaterenderer;

/** Declared by TemplateRenderer#render, template renderer API of SAL 5 and 6 times. S-old */
public class RenderingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
