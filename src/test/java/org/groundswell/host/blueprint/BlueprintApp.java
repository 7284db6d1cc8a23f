package org.groundswell.host.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.groundswell.host.web.TinyApp;

/** A small app with one kind of space, of four pages, and one kind of page. */
final class BlueprintApp {
    static final String TEMPLATES = """
        <content-template key="home" i18n-name-key="board.home"><resource name="template" type="download" location="home.xml"/></content-template>
        <content-template key="first" i18n-name-key="board.first"><resource name="template" type="download" location="first.xml"/></content-template>
        <content-template key="below" i18n-name-key="board.below" template-title-key="board.below.title">
          <resource name="template" type="download" location="below.xml"/>
        </content-template>
        <content-template key="last" i18n-name-key="board.last"><resource name="template" type="download" location="first.xml"/></content-template>
        <content-template key="story" i18n-name-key="board.story">
          <resource name="template" type="download" location="home.xml"/>
          <context-provider class="org.groundswell.host.blueprint.BlueprintApp$Titles"><param name="prefix" value="Story of "/></context-provider>
        </content-template>
        """;
    static final String PAGE = """
        <blueprint key="story-blueprint" index-key="story" content-template-key="story" create-result="view" disable-index-page="true"/>
        """;
    static final String SPACE = """
        <space-blueprint key="circle" i18n-name-key="board.circle" category="circles">
          <content-template ref="home"><content-template ref="first"><content-template ref="below"/></content-template><content-template ref="last"/></content-template>
          <promoted-blueprints><blueprint ref="example.board:story-blueprint"/><blueprint ref="other.app:minutes"/></promoted-blueprints>
          <dialog-wizard key="circle-wizard">
            <dialog-page id="circle" template-key="Confluence.Templates.Blueprints.CreateSpace.createSpaceForm" title-key="t" last="true"/>
          </dialog-wizard>
        </space-blueprint>
        """;

    private BlueprintApp() {
    }

    /** @param folder an empty folder for its files */
    static TinyApp in(Path folder) {
        return new TinyApp(folder).descriptor(TEMPLATES + PAGE + SPACE)
            .file("home.xml", "<h2><at:var at:name=\"name\"/></h2><ac:structured-macro ac:name=\"board\"/>")
            .file("first.xml", "<p><at:i18n at:key=\"words\"/></p>").file("below.xml", "<p><ac:placeholder>Say more</ac:placeholder></p>");
    }

    /** Titles a page after the space it is made in. */
    public static final class Titles implements ContextProvider {
        private String prefix;

        @Override
        public void init(Map<String, String> parameters) {
            prefix = parameters.get("prefix");
        }

        @Override
        public Map<String, Object> getContextMap(Map<String, Object> context) {
            Map<String, Object> more = new HashMap<>(context);
            more.put("ContentPageTitle", prefix + context.get("spaceKey"));
            more.put("name", "provided");
            return more;
        }
    }
}
