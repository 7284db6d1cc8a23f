package org.groundswell.host.platform.template;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;

/** Fills the references of short texts in a descriptor; nothing is escaped, whoever writes the text into a page does that. */
public final class PlainTexts {
    private final VelocityEngine engine;

    public PlainTexts(Allowlist allowlist) {
        engine = VelocityEngines.plain(allowlist);
    }

    /** @return the text with its references filled in */
    public String render(String text, Map<String, Object> context) {
        StringWriter writer = new StringWriter();
        engine.evaluate(new VelocityContext(new HashMap<>(context)), writer, "descriptor", text);
        return writer.toString();
    }
}
