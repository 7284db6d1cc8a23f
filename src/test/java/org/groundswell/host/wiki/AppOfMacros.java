package org.groundswell.host.wiki;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.PluginModule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A small app with macros that show what they are given, or fail in every way a macro can. */
final class AppOfMacros implements HostPlugin {
    private static final String DESCRIPTOR = """
        <atlassian-plugin>
          <xhtml-macro key="a" name="echo" class="%1$s$Echo"><alias name="old-echo"/></xhtml-macro>
          <xhtml-macro key="b" name="inline" class="%1$s$Inline"/>
          <xhtml-macro key="c" name="refuses" class="%1$s$Refuses"/>
          <xhtml-macro key="d" name="breaks" class="%1$s$Breaks"/>
          <xhtml-macro key="e" name="plain" class="%1$s$Plain"/>
          <xhtml-macro key="f" name="missing" class="%1$s$NotThere"/>
        </atlassian-plugin>
        """.formatted(AppOfMacros.class.getName());

    private ApplicationContext context;

    List<PluginModule> enabledModules() {
        return enabled() ? modules("xhtml-macro") : List.of();
    }

    void enable() {
        context = new GenericApplicationContext();
    }

    void disable() {
        context = null;
    }

    @Override
    public String key() {
        return "org.example.macros";
    }

    @Override
    public String name() {
        return "Macros";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public boolean enabled() {
        return context != null;
    }

    @Override
    public Optional<String> failure() {
        return Optional.empty();
    }

    @Override
    public Element descriptor() {
        return Jsoup.parse(DESCRIPTOR, "", Parser.xmlParser()).child(0);
    }

    @Override
    public List<PluginModule> modules(String type) {
        return descriptor().getElementsByTag(type).stream().map(xml -> new PluginModule(this, xml.attr("key"), xml)).toList();
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }

    @Override
    public URL resource(String path) {
        return null;
    }

    @Override
    public List<String> entries(String ending) {
        return List.of();
    }

    @Override
    public ApplicationContext context() {
        return context;
    }

    @Override
    public <T> T create(Class<T> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static class Echo implements Macro {
        private int calls;

        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException {
            calls++;
            return "<i class=\"echo\">" + parameters.get("word") + " " + context.getOutputType() + " " + context.getSpaceKey() + " #" + calls + " "
                + body + "</i>";
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.RICH_TEXT;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }

    static final class Inline extends Echo {
        @Override
        public BodyType getBodyType() {
            return BodyType.NONE;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.INLINE;
        }
    }

    static final class Plain extends Echo {
        @Override
        public BodyType getBodyType() {
            return BodyType.PLAIN_TEXT;
        }
    }

    static final class Refuses extends Echo {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException {
            throw new MacroExecutionException("no <question>");
        }
    }

    static final class Breaks extends Echo {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) {
            throw new IllegalStateException("secret detail");
        }
    }
}
