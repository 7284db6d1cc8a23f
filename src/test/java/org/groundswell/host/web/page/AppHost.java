package org.groundswell.host.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.host.Host;
import org.groundswell.host.HostConfig;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.plugin.SampleApp;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.WikiParts;

/** One wiki for the tests of what an app adds to pages: with a small app that has a panel, links. */
public final class AppHost {
    private static final String MODULES = """
        <web-panel key="below" location="atl.comments.view.bottom" weight="20">
          <condition class="sample.Loud"><param name="quiet" value="quiet"/></condition>
          <context-provider class="sample.Titles"><param name="before" value="Talk about"/></context-provider>
          <resource name="view" type="velocity" location="panel.vm"/>
        </web-panel>
        <web-panel key="first" location="atl.comments.view.bottom" weight="10" class="sample.Made"/>
        <web-panel key="broken" location="atl.comments.view.bottom" class="sample.Broken"/>
        <extractor2 key="late" class="sample.Breaking" priority="10"/>
        <extractor2 key="words" class="sample.Words"/>
        <web-item key="feed" section="system.header/left"><label>Feed of the wiki</label><link linkId="feed-link">/plugins/servlet/feed</link></web-item>
        <web-item key="telling" section="system.user/user-preferences"><label>How I am told</label><link linkId="telling-link">/plugins/servlet/telling</link></web-item>
        <web-item key="never" section="system.content.button"><condition class="sample.Failing"/><label>Never</label><link>/never</link></web-item>
        """;

    private AppHost() {
    }

    public static URI url() {
        return Shared.HOST.baseUrl();
    }

    public static <T> T service(Class<T> type) {
        return Shared.HOST.services().get(type);
    }

    public static WikiParts wiki() {
        return service(WikiParts.class);
    }

    public static HostUser person(String name) {
        return wiki().people().byName(name).orElseThrow();
    }

    /** @return a new space of eve that everybody who is logged in reads and writes */
    public static HostSpace space() {
        HostSpace space = wiki().spaces().create("S" + UUID.randomUUID().toString().substring(0, 8), "Ward", null, person("eve"));
        wiki().spaces().open(space);
        return space;
    }

    public static HostPage page(HostSpace space, String title, String body) {
        return wiki().pages().create(space, null, title, body, person("eve"));
    }

    private static SampleApp app() {
        return new SampleApp().descriptor("1.0.0", MODULES)
            .header("Import-Package", "com.atlassian.plugin.web,com.atlassian.plugin.web.api.model,com.atlassian.confluence.pages,"
                + "com.atlassian.confluence.core,com.atlassian.confluence.plugins.index.api,org.springframework.stereotype")
            .file("META-INF/plugin-components/imports", "com.atlassian.confluence.pages.PageManager\n")
            .file("panel.vm", "<section class=\"sample-panel\">$words $space.key</section>")
            .source("Loud", """
                import com.atlassian.confluence.pages.*;
                import com.atlassian.plugin.web.Condition;
                import java.util.Map;
                public class Loud implements Condition {
                    private final PageManager pages;
                    private String quiet;
                    public Loud(PageManager pages) { this.pages = pages; }
                    public void init(Map<String, String> parameters) { quiet = parameters.get("quiet"); }
                    public boolean shouldDisplay(Map<String, Object> context) {
                        return !pages.getAbstractPage(((Page) context.get("page")).getId()).getTitle().contains(quiet);
                    }
                }""")
            .source("Titles", """
                import com.atlassian.confluence.pages.Page;
                import com.atlassian.plugin.web.ContextProvider;
                import java.util.Map;
                public class Titles implements ContextProvider {
                    private String before;
                    public void init(Map<String, String> parameters) { before = parameters.get("before"); }
                    public Map<String, Object> getContextMap(Map<String, Object> context) {
                        return Map.of("words", before + " " + ((Page) context.get("page")).getTitle());
                    }
                }""")
            .source("Made", """
                import com.atlassian.plugin.web.api.model.WebPanel;
                import java.io.*;
                import java.util.Map;
                public class Made implements WebPanel {
                    public String getHtml(Map<String, Object> context) { return "<p class=\\"sample-made\\">made by a class</p>"; }
                    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException { writer.write(getHtml(context)); }
                }""")
            .source("Broken", """
                import com.atlassian.plugin.web.api.model.WebPanel;
                import java.io.Writer;
                import java.util.Map;
                public class Broken implements WebPanel {
                    public String getHtml(Map<String, Object> context) { throw new IllegalStateException("secret words of a page"); }
                    public void writeHtml(Writer writer, Map<String, Object> context) { }
                }""")
            .source("Words", """
                import com.atlassian.confluence.pages.Page;
                import com.atlassian.confluence.plugins.index.api.*;
                import java.util.*;
                public class Words implements Extractor2 {
                    public StringBuilder extractText(Object page) {
                        return new StringBuilder(System.getProperty("sample.words." + ((Page) page).getId(), ""));
                    }
                    public Collection<FieldDescriptor> extractFields(Object page) { return List.of(); }
                }""")
            .source("Breaking", """
                import com.atlassian.confluence.pages.Page;
                import com.atlassian.confluence.plugins.index.api.*;
                import java.util.*;
                public class Breaking implements Extractor2 {
                    public StringBuilder extractText(Object page) {
                        if (((Page) page).getTitle().contains("breaking")) { throw new IllegalStateException("no words"); }
                        return new StringBuilder();
                    }
                    public Collection<FieldDescriptor> extractFields(Object page) { return List.of(); }
                }""")
            .source("Failing", """
                import com.atlassian.plugin.web.Condition;
                import java.util.Map;
                public class Failing implements Condition {
                    public void init(Map<String, String> parameters) { }
                    public boolean shouldDisplay(Map<String, Object> context) { throw new IllegalStateException("no"); }
                }""");
    }

    private static final class Shared {
        static final Host HOST = start();

        private static Host start() {
            try {
                Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "apphost");
                Host host = Host.start(new HostConfig("memory", folder, 0, "demo", Optional.empty(), Optional.empty()));
                Runtime.getRuntime().addShutdownHook(new Thread(host::close, "apphost-stop"));
                HostPlugin app = host.services().get(HostPlugins.class).install(app().pack(folder));
                app.failure().ifPresent(why -> {
                    throw new IllegalStateException(why);
                });
                return host;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
