package org.groundswell.host.platform.template;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.Writer;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.VelocityException;

/** Renders the Velocity templates of one app: escaped, and calling only what an allowlist names. */
public final class HostTemplateRenderer implements TemplateRenderer {
    private final VelocityEngine engine;

    /** @param find the app's files by path */
    public HostTemplateRenderer(Function<String, URL> find, Allowlist allowlist) {
        engine = VelocityEngines.forApp(find, allowlist);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) {
        try {
            engine.mergeTemplate(templateName, StandardCharsets.UTF_8.name(), new VelocityContext(new HashMap<>(context)), writer);
        } catch (VelocityException failed) {
            throw new RenderingException("template " + templateName + " failed", failed);
        }
    }
}
