package org.groundswell.host.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.host.blueprint.BlueprintModules;
import org.groundswell.host.blueprint.CreateItems;
import org.groundswell.host.blueprint.CreateItems.Item;
import org.groundswell.host.blueprint.SpaceBlueprint;
import org.groundswell.host.blueprint.SpaceMaker;
import org.groundswell.host.blueprint.SpaceMaker.Asked;
import org.groundswell.host.web.CurrentRequest;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefusal;
import org.groundswell.host.wiki.WikiRefused;

/** Making a space: what kind, then its name and key. Scripts show the same pages in a dialog. */
final class CreateSpaceActions {
    private static final String BLANK = "blank";
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_DESCRIPTION = 2000;

    private final WikiParts wiki;
    private final BlueprintModules blueprints;
    private final CreateItems items;
    private final SpaceMaker maker;

    CreateSpaceActions(WikiParts wiki, BlueprintModules blueprints, CreateItems items, SpaceMaker maker) {
        this.wiki = wiki;
        this.blueprints = blueprints;
        this.items = items;
        this.maker = maker;
    }

    /** What is wrong with what somebody wrote; a field's problem is empty where it is fine. */
    record Problems(String name, String key, String description, String all, String there) {
        private static final Problems NONE = new Problems("", "", "", "", "");

        boolean none() {
            return equals(NONE);
        }
    }

    void addTo(Routes routes) {
        routes.get("/spaces/createspace-start.action", this::start);
        routes.get("/spaces/checkkey.action", this::checkKey);
        routes.post("/spaces/docreatespace.action", this::create);
    }

    private Answer start(Visit visit) {
        refuseUnlessAllowed(visit);
        CurrentRequest.get().resources().requireContext("create-space");
        if (visit.text("blueprint").isEmpty() || !visit.text("back").isEmpty()) {
            return Answer.page("createspace-kind.vm", visit.say("host.createspace.title"), Map.of("items", offered(visit), "chosen", chosen(visit)));
        }
        return form(visit, Problems.NONE);
    }

    private Answer create(Visit visit) {
        refuseUnlessAllowed(visit);
        Optional<SpaceBlueprint> blueprint = blueprint(visit);
        Problems problems = problems(visit);
        if (!problems.none()) {
            return form(visit, problems).status(WikiRefusal.INVALID.status());
        }
        String description = visit.text("description").strip().replace("\r\n", "\n");
        try {
            HostSpace space = maker.make(new Asked(visit.text("spaceKey").strip(), visit.text("name").strip(), description), blueprint, visit.person(),
                visit.locale());
            visit.notice("host.createspace.done", space.getName());
            return new Answer.Redirect(Links.space(space));
        } catch (WikiRefused refused) {
            Problems late = problems(visit);
            return form(visit, late.none() ? new Problems("", "", "", refused.getMessage(), "") : late).status(refused.refusal().status());
        }
    }

    /** Tells a script whether a key is free, before the form is sent. */
    private Answer checkKey(Visit visit) {
        refuseUnlessAllowed(visit);
        return new Answer.Text(200, "text/plain;charset=UTF-8", keyProblem(visit));
    }

    private Problems problems(Visit visit) {
        String name = visit.text("name").strip();
        String nameProblem = name.isEmpty() ? visit.say("host.createspace.name.missing")
            : name.length() > LONGEST_NAME ? visit.say("host.createspace.name.long") : "";
        String description = visit.text("description").length() > LONGEST_DESCRIPTION ? visit.say("host.createspace.description.long") : "";
        String there = wiki.spaces().byKey(visit.text("spaceKey")).filter(space -> wiki.permissions().mayView(visit.person(), space))
            .map(Links::space).orElse("");
        return new Problems(nameProblem, keyProblem(visit), description, "", there);
    }

    private String keyProblem(Visit visit) {
        String key = visit.text("spaceKey").strip();
        if (key.isEmpty()) {
            return visit.say("host.createspace.key.missing");
        }
        if (!key.matches("[A-Za-z0-9]{1,60}")) {
            return visit.say("host.createspace.key.bad");
        }
        return wiki.spaces().byKey(key).isPresent() ? visit.say("host.createspace.key.taken", key) : "";
    }

    private Answer.Framed form(Visit visit, Problems problems) {
        Map<String, Object> values = new HashMap<>();
        Item item = offered(visit).stream().filter(one -> one.blueprint().equals(chosen(visit))).findFirst().orElseThrow(NotShown::new);
        values.put("item", item);
        values.put("about", blueprint(visit).flatMap(SpaceBlueprint::about).map(about -> visit.say(about))
            .filter(about -> !about.equals(item.description())).orElse(""));
        values.put("name", visit.text("name"));
        values.put("key", visit.text("spaceKey"));
        values.put("description", visit.text("description"));
        values.put("problems", problems);
        return Answer.page("createspace-form.vm", visit.say("host.createspace.title"), values);
    }

    private List<Item> offered(Visit visit) {
        List<Item> all = new ArrayList<>();
        all.add(new Item(BLANK, visit.say("host.createspace.blank"), visit.say("host.createspace.blank.what"), ""));
        all.addAll(items.spaces(Frame.contextOf(null, null), visit.locale()));
        return all;
    }

    private static String chosen(Visit visit) {
        return visit.text("blueprint").isEmpty() ? BLANK : visit.text("blueprint");
    }

    private Optional<SpaceBlueprint> blueprint(Visit visit) {
        String key = chosen(visit);
        return key.equals(BLANK) ? Optional.empty() : Optional.of(blueprints.space(key).orElseThrow(NotShown::new));
    }

    private void refuseUnlessAllowed(Visit visit) {
        Reading.refuseUnless(visit, wiki.permissions().mayCreateSpaces(visit.person()));
    }
}
