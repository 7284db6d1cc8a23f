package org.groundswell.host.platform.template;

import java.util.Map;

/** The host's own Velocity templates, read from the class path; every reference is escaped unless its name ends in Html. */
public interface HostTemplates {
    /**
     * @param template path on the class path, for instance "host/pages/login.vm"
     * @param values what the template sees; besides it always sees contextPath, xsrfToken, locale and t ($t.of("key", …), the host's texts)
     */
    String render(String template, Map<String, Object> values);
}
