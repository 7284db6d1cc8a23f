package org.groundswell.host.platform.template;

import java.net.URL;
import java.util.Properties;
import java.util.function.Function;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.util.introspection.UberspectImpl;

/** Sets Velocity 2 up to understand templates as the product's Velocity 1.6 does. */
final class VelocityEngines {
    private static final String LOADER = "files";

    private VelocityEngines() {
    }

    static VelocityEngine plain(Allowlist allowlist) {
        VelocityEngine engine = engine(path -> null, AllowlistUberspect.class);
        engine.setApplicationAttribute(Allowlist.class.getName(), allowlist);
        engine.init();
        return engine;
    }

    static VelocityEngine forApp(Function<String, URL> find, Allowlist allowlist) {
        VelocityEngine engine = engine(find, AllowlistUberspect.class);
        engine.setApplicationAttribute(Allowlist.class.getName(), allowlist);
        return escaping(engine);
    }

    static VelocityEngine forHost(Function<String, URL> find) {
        return escaping(engine(find, RecordUberspect.class));
    }

    private static VelocityEngine escaping(VelocityEngine engine) {
        engine.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, HtmlEscaping.class.getName());
        engine.init();
        return engine;
    }

    private static VelocityEngine engine(Function<String, URL> find, Class<? extends UberspectImpl> uberspect) {
        VelocityEngine engine = new VelocityEngine();
        Properties settings = new Properties();
        settings.put(RuntimeConstants.SPACE_GOBBLING, "bc");
        settings.put(RuntimeConstants.VM_ENABLE_BC_MODE, "true");
        settings.put(RuntimeConstants.PARSER_HYPHEN_ALLOWED, "true");
        settings.put(RuntimeConstants.CHECK_EMPTY_OBJECTS, "false");
        settings.put(RuntimeConstants.IMMUTABLE_RANGES, "false");
        settings.put(RuntimeConstants.RUNTIME_LOG_REFERENCE_LOG_INVALID, "false");
        settings.put(RuntimeConstants.UBERSPECT_CLASSNAME, uberspect.getName());
        settings.put(RuntimeConstants.RESOURCE_LOADERS, LOADER);
        engine.setProperties(settings);
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER + "." + LOADER + ".instance", new TemplateFiles(find));
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER + "." + LOADER + ".cache", "true");
        return engine;
    }
}
