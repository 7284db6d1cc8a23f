package org.groundswell.host.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.host.blueprint.BlueprintModules;
import org.groundswell.host.blueprint.CreateItems;
import org.groundswell.host.blueprint.CreateItems.Item;
import org.groundswell.host.blueprint.PageBlueprint;
import org.groundswell.host.blueprint.PageMaker;
import org.groundswell.host.blueprint.PageMaker.Proposal;
import org.groundswell.host.web.page.Views.LinkView;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefused;

/** Choosing what kind of page to write. Scripts show the same page in a dialog. */
final class CreatePageActions {
    private final WikiParts wiki;
    private final BlueprintModules blueprints;
    private final CreateItems items;
    private final PageMaker maker;
    private final Writing writing;

    CreatePageActions(WikiParts wiki, BlueprintModules blueprints, CreateItems items, PageMaker maker) {
        this.wiki = wiki;
        this.blueprints = blueprints;
        this.items = items;
        this.maker = maker;
        this.writing = new Writing(wiki);
    }

    void addTo(Routes routes) {
        routes.get("/pages/createcontent.action", this::choose);
        routes.post("/pages/docreatecontent.action", this::begin);
    }

    private Answer choose(Visit visit) {
        HostSpace space = writing.space(visit);
        Optional<HostPage> parent = writing.parent(visit, space);
        List<Item> all = items.pages(Frame.contextOf(space, parent.orElse(null)), visit.locale());
        List<Item> first = promoted(space, all);
        Map<String, Object> values = new HashMap<>();
        values.put("spaceKey", space.getKey());
        values.put("spaceName", space.getName());
        values.put("parentId", parent.map(page -> Long.toString(page.getId())).orElse(""));
        values.put("parentTitle", parent.map(HostPage::getTitle).orElse(""));
        values.put("items", first.isEmpty() ? all : first);
        values.put("more", first.isEmpty() ? List.of() : all.stream().filter(item -> !first.contains(item)).toList());
        values.put("spaces", wiki.spaces().all().stream().filter(one -> one.getId() != space.getId() && wiki.permissions().mayCreateIn(visit.person(), one))
            .map(one -> new LinkView(one.getName(), "/pages/createcontent.action?spaceKey=" + Links.encode(one.getKey()))).toList());
        return Answer.page("createcontent.vm", visit.say("host.createpage.title"), values).in(space);
    }

    /** The promoted ones in the order in which the space promotes them. */
    private List<Item> promoted(HostSpace space, List<Item> all) {
        List<Item> first = new ArrayList<>();
        for (String key : wiki.extras().promoted(space.getId())) {
            all.stream().filter(item -> item.blueprint().equals(key)).findFirst().ifPresent(first::add);
        }
        return first;
    }

    private Answer begin(Visit visit) {
        HostSpace space = writing.space(visit);
        Optional<Long> parent = writing.parent(visit, space).map(HostPage::getId);
        String key = visit.text("blueprint");
        String editor = "/pages/createpage.action?spaceKey=" + Links.encode(space.getKey()) + parent.map(id -> "&parentId=" + id).orElse("");
        if (key.isEmpty()) {
            return new Answer.Redirect(editor);
        }
        PageBlueprint blueprint = blueprints.page(key).orElseThrow(NotShown::new);
        Proposal proposal = blueprint.shownAtOnce() ? maker.propose(blueprint, space, visit.locale()) : new Proposal("", "");
        if (!proposal.title().isEmpty()) {
            try {
                HostPage page = maker.publish(blueprint, space, parent.orElse(null), proposal, visit.person());
                visit.notice("host.editor.created");
                return new Answer.Redirect(Links.display(page));
            } catch (WikiRefused titleTaken) {
                visit.notice("host.createpage.finish", proposal.title());
            }
        }
        return new Answer.Redirect(editor + "&blueprint=" + Links.encode(key));
    }
}
