package org.groundswell.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the servlet behind a module sees it: the module's own address is the servlet path. */
public final class Routed extends HttpServletRequestWrapper {
    private final String servletPath;
    private final String pathInfo;

    /** @param pathInfo what follows the servlet path, null for nothing */
    public Routed(HttpServletRequest request, String servletPath, String pathInfo) {
        super(request);
        this.servletPath = servletPath;
        this.pathInfo = pathInfo;
    }

    @Override
    public String getServletPath() {
        return servletPath;
    }

    @Override
    public String getPathInfo() {
        return pathInfo;
    }
}
