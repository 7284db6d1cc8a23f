package org.groundswell.host.blueprint;

import java.nio.file.Path;
import java.util.Optional;
import org.groundswell.host.Host;
import org.groundswell.host.HostConfig;
import org.groundswell.host.plugin.HostPlugin;
import org.groundswell.host.plugin.HostPlugins;
import org.groundswell.host.plugin.SampleApp;

/** An app as a jar with two kinds of spaces and four kinds of pages, in two languages, for the create dialogs. */
public final class BlueprintJar {
    private static final String ICON = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 150"><rect width="200" height="150" rx="12" fill="#1F845A"/><circle cx="100" cy="75" r="40" fill="#DCFFF1"/></svg>
        """;
    private static final String MODULES = """
        <resource type="i18n" name="texts" location="sample"/>
        <content-template key="home" i18n-name-key="sample.home"><resource name="template" type="download" location="home.xml"/></content-template>
        <content-template key="rules" i18n-name-key="sample.rules"><resource name="template" type="download" location="rules.xml"/></content-template>
        <content-template key="deeper" i18n-name-key="sample.deeper"><resource name="template" type="download" location="rules.xml"/></content-template>
        <content-template key="story" i18n-name-key="sample.story"><resource name="template" type="download" location="story.xml"/></content-template>
        <content-template key="diary" i18n-name-key="sample.diary" template-title-key="sample.diary.title">
          <resource name="template" type="download" location="story.xml"/>
        </content-template>
        <space-blueprint key="circle" i18n-name-key="sample.circle" category="circles">
          <content-template ref="home"><content-template ref="rules"><content-template ref="deeper"/></content-template></content-template>
          <promoted-blueprints><blueprint ref="sample.app:story-blueprint"/></promoted-blueprints>
          <dialog-wizard key="circle-wizard">
            <dialog-page id="circle" template-key="Confluence.Templates.Blueprints.CreateSpace.createSpaceForm" title-key="sample.circle"
              description-content-key="sample.circle.about" last="true"/>
          </dialog-wizard>
        </space-blueprint>
        <space-blueprint key="twice" i18n-name-key="sample.twice">
          <content-template ref="home"><content-template ref="rules"/><content-template ref="rules"/></content-template>
        </space-blueprint>
        <blueprint key="story-blueprint" index-key="story" content-template-key="story" disable-index-page="true"/>
        <blueprint key="diary-blueprint" index-key="diary" content-template-key="diary" create-result="view" disable-index-page="true"/>
        <web-item key="circle-item" section="system.create.space.dialog/content" weight="10" i18n-name-key="sample.circle">
          <description key="sample.circle.what"/><resource name="icon" type="download" location="icon.svg"/><param name="blueprintKey" value="circle"/>
        </web-item>
        <web-item key="twice-item" section="system.create.space.dialog/content" weight="20" i18n-name-key="sample.twice">
          <param name="blueprintKey" value="twice"/>
        </web-item>
        <web-item key="diary-item" section="system.create.dialog/content" weight="10" i18n-name-key="sample.diary">
          <description key="sample.diary.what"/><resource name="icon" type="download" location="icon.svg"/><param name="blueprintKey" value="diary-blueprint"/>
        </web-item>
        <web-item key="story-item" section="system.create.dialog/content" weight="20" i18n-name-key="sample.story">
          <description key="sample.story.what"/><resource name="icon" type="download" location="icon.svg"/><param name="blueprintKey" value="story-blueprint"/>
        </web-item>
        """;

    private BlueprintJar() {
    }

    /** @param folder where the jar and the wiki live, gone afterwards */
    public static Host host(Path folder) {
        Host host = Host.start(new HostConfig("memory", folder, 0, "demo", Optional.empty(), Optional.empty()));
        HostPlugin app = host.services().get(HostPlugins.class).install(jar(folder));
        if (!app.enabled()) {
            host.close();
            throw new IllegalStateException(app.failure().orElse("switched off"));
        }
        return host;
    }

    private static Path jar(Path folder) {
        return new SampleApp().descriptor("1.0.0", MODULES).file("icon.svg", ICON)
            .file("home.xml", "<p>Welcome to <at:var at:name=\"name\"/>: <at:var at:name=\"description\"/></p>")
            .file("rules.xml", "<p><at:i18n at:key=\"sample.rules.text\"/></p>")
            .file("story.xml", "<h2><at:i18n at:key=\"sample.story\"/></h2><p><ac:placeholder>Whom did you meet?</ac:placeholder></p>")
            .file("sample.properties", """
                sample.home=Home
                sample.rules=How we meet
                sample.rules.text=Everybody speaks once.
                sample.deeper=What we leave out
                sample.circle=Circle
                sample.circle.what=A few people who meet again and again.
                sample.circle.about=You get a home page and two pages below it.
                sample.twice=Broken circle
                sample.story=Story
                sample.story.what=What happened, and what came of it.
                sample.diary=Diary
                sample.diary.what=A page for today.
                sample.diary.title=My diary
                """)
            .file("sample_de.properties", """
                sample.home=Start
                sample.rules=Wie wir uns treffen
                sample.rules.text=Jeder spricht einmal.
                sample.deeper=Was wir weglassen
                sample.circle=Kreis
                sample.circle.what=Ein paar Menschen, die sich immer wieder treffen.
                sample.story=Geschichte
                """).pack(folder);
    }
}
