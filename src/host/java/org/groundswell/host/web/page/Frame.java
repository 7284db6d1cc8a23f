package org.groundswell.host.web.page;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.host.platform.i18n.PseudoLanguage;
import org.groundswell.host.platform.template.HostTemplates;
import org.groundswell.host.platform.webresource.PageResources;
import org.groundswell.host.web.CurrentRequest;
import org.groundswell.host.web.DecoratedPage;
import org.groundswell.host.web.Decorator;
import org.groundswell.host.web.fragment.WebFragments;
import org.groundswell.host.web.page.Views.PersonView;
import org.groundswell.host.web.page.Views.SpaceView;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;

/** The frame around every page: header, menus, the tree of the space or the menu of the administration, footer. */
final class Frame implements Decorator {
    private static final List<String> USER_SECTIONS = List.of("system.user/user-preferences", "system.user/user-content", "system.user/user-operations");

    private final WikiParts wiki;
    private final HostTemplates templates;
    private final WebFragments fragments;
    private final AdminMenu adminMenu;
    private final SpaceTools spaceTools;
    private final TestClock clock;

    Frame(WikiParts wiki, HostTemplates templates, WebFragments fragments, TestClock clock) {
        this.wiki = wiki;
        this.templates = templates;
        this.fragments = fragments;
        this.adminMenu = new AdminMenu(fragments);
        this.spaceTools = new SpaceTools(wiki.permissions(), fragments);
        this.clock = clock;
    }

    /** @return the whole document of one of the wiki's own pages */
    String render(Answer.Framed page, String notice) {
        tellScripts(page.space(), page.page());
        String body = templates.render("host/web/" + page.template(), page.values());
        return document(page, body, "", notice);
    }

    @Override
    public String decorate(DecoratedPage page) {
        boolean admin = "atl.admin".equals(page.decorator());
        HostSpace space = wiki.spaces().byKey(page.meta().get("ajs-space-key"))
            .filter(known -> wiki.permissions().mayView(reader(), known)).orElse(null);
        tellScripts(space, null);
        Answer.Framed framed = new Answer.Framed(200, null, page.title(), Map.of(), space, null, admin ? "" : null);
        return document(framed, page.bodyHtml(), page.headHtml(), null);
    }

    private String document(Answer.Framed page, String body, String head, String notice) {
        CurrentRequest request = CurrentRequest.get();
        PageResources resources = request.resources();
        resources.require("host:frame");
        if (page.adminItem() == null) {
            resources.requireContext("atl.general");
        } else {
            resources.requireContext("atl.admin").requireContext("admin");
        }
        Map<String, Object> values = surroundings(page);
        values.put("bodyHtml", body);
        values.put("notice", notice);
        values.put("headHtml", head + resources.headHtml());
        values.put("scriptsHtml", resources.scriptsHtml());
        values.put("themeHtml", request.theme().attributesHtml());
        values.put("theme", request.theme().word());
        values.put("language", request.locale().toLanguageTag());
        values.put("directionHtml", PseudoLanguage.of(request.locale()).filter(PseudoLanguage.RIGHT_TO_LEFT::equals).map(one -> " dir=\"rtl\"").orElse(""));
        return templates.render("host/web/frame.vm", values);
    }

    private Map<String, Object> surroundings(Answer.Framed page) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", page.title());
        values.put("here", here());
        values.put("hereEncoded", Links.encode(here()));
        values.put("person", reader() == null ? null : PersonView.of(reader(), ""));
        values.put("siteAdmin", wiki.permissions().isSiteAdmin(reader()));
        values.put("readOnly", wiki.settings().readOnly());
        values.put("wound", clock.wound());
        values.put("spaces", spaces());
        values.put("space", page.space() == null ? null : SpaceView.of(page.space()));
        values.put("tree", page.space() == null ? List.of() : new PageTree(wiki).of(page.space(), page.page(), reader()));
        String createUrl = createUrl(page);
        values.put("createUrl", createUrl);
        values.put("createHere", page.space() != null && !createUrl.isEmpty());
        values.put("mayCreateSpaces", wiki.permissions().mayCreateSpaces(reader()));
        values.put("categories", page.space() == null ? List.of() : wiki.extras().categories(page.space().getId()));
        values.put("adminMenu", page.adminItem() == null ? null : adminMenu.sections(page.adminItem(), contextOf(page)));
        values.put("headerLinks", fragments.items("system.header/left", contextOf(page)));
        values.put("spaceLinks", page.space() == null ? List.of() : fragments.items("system.space.sidebar/main-links", contextOf(page)));
        values.put("spaceTools", page.space() == null ? List.of() : spaceTools.of(page.space(), here(), contextOf(page)));
        values.put("userLinks", USER_SECTIONS.stream().flatMap(section -> fragments.items(section, contextOf(page)).stream()).toList());
        values.put("panelsHtml", fragments.panelsHtml("atl.general", contextOf(page)));
        return values;
    }

    private String createUrl(Answer.Framed page) {
        HostSpace space = page.space() != null ? page.space()
            : wiki.spaces().all().stream().filter(one -> wiki.permissions().mayCreateIn(reader(), one)).findFirst().orElse(null);
        if (space == null || !wiki.permissions().mayCreateIn(reader(), space)) {
            return "";
        }
        return "/pages/createcontent.action?spaceKey=" + Links.encode(space.getKey())
            + (page.page() == null ? "" : "&fromPageId=" + page.page().getId());
    }

    private List<SpaceView> spaces() {
        return wiki.spaces().all().stream().filter(space -> !space.isArchived() && wiki.permissions().mayView(reader(), space))
            .map(SpaceView::of).toList();
    }

    private static Map<String, Object> contextOf(Answer.Framed page) {
        return contextOf(page.space(), page.page());
    }

    /** @return what conditions and links of web fragments see */
    static Map<String, Object> contextOf(HostSpace space, HostPage page) {
        Map<String, Object> context = new HashMap<>();
        if (space != null) {
            context.put("space", space);
        }
        if (page != null) {
            context.put("page", page);
        }
        if (reader() != null) {
            context.put("user", reader());
        }
        return context;
    }

    private void tellScripts(HostSpace space, HostPage page) {
        CurrentRequest request = CurrentRequest.get();
        List<String[]> told = new ArrayList<>();
        told.add(new String[] {"context-path", request.contextPath()});
        told.add(new String[] {"user-locale", request.locale().toString()});
        told.add(new String[] {"atl-token", request.xsrfToken()});
        told.add(new String[] {"remote-user", reader() == null ? "" : reader().getName()});
        told.add(new String[] {"remote-user-key", reader() == null ? "" : reader().getKey().getStringValue()});
        if (space != null) {
            told.add(new String[] {"space-key", space.getKey()});
            told.add(new String[] {"space-name", space.getName()});
        }
        if (page != null) {
            told.add(new String[] {"page-id", Long.toString(page.getId())});
            told.add(new String[] {"page-title", page.getTitle()});
        }
        told.forEach(one -> request.resources().meta(one[0], one[1]));
    }

    private static String here() {
        var http = CurrentRequest.get().http();
        String below = http.getRequestURI().substring(http.getContextPath().length());
        return "GET".equals(http.getMethod()) ? below + (http.getQueryString() == null ? "" : "?" + http.getQueryString()) : "/";
    }

    private static ConfluenceUser reader() {
        return CurrentRequest.get().person();
    }
}
