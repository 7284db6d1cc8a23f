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

    static VelocityEngine forApp(Function<String, URL> find, Allowlist allowlist) {
        VelocityEngine engine = new VelocityEngine();
        engine.setApplicationAttribute(Allowlist.class.getName(), allowlist);
        return start(engine, find, AllowlistUberspect.class);
    }

    static VelocityEngine forHost(Function<String, URL> find) {
        return start(new VelocityEngine(), find, RecordUberspect.class);
    }

    private static VelocityEngine start(VelocityEngine engine, Function<String, URL> find, Class<? extends UberspectImpl> uberspect) {
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
        engine.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, HtmlEscaping.class.getName());
        engine.init();
        return engine;
    }
}
