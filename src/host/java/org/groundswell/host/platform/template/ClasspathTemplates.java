package org.groundswell.host.platform.template;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;

/** The host's templates on its class path. */
public final class ClasspathTemplates implements HostTemplates {
    private final VelocityEngine engine = VelocityEngines.forHost(ClasspathTemplates.class.getClassLoader()::getResource);
    private final Supplier<Map<String, Object>> everywhere;

    /** @param everywhere what every template sees at the time of the request */
    public ClasspathTemplates(Supplier<Map<String, Object>> everywhere) {
        this.everywhere = everywhere;
    }

    @Override
    public String render(String template, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(everywhere.get());
        all.putAll(values);
        StringWriter writer = new StringWriter();
        engine.mergeTemplate(template, StandardCharsets.UTF_8.name(), new VelocityContext(all), writer);
        return writer.toString();
    }
}
