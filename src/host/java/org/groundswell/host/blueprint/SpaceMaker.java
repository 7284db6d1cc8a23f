package org.groundswell.host.blueprint;

import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.event.api.EventPublisher;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.host.blueprint.BlueprintTexts.Filled;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.WikiParts;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes spaces, with all the pages of a blueprint or with none: the whole space, or nothing. */
public final class SpaceMaker {
    private final TransactionTemplate transactions;
    private final WikiParts wiki;
    private final BlueprintTexts texts;
    private final EventPublisher events;

    SpaceMaker(TransactionTemplate transactions, WikiParts wiki, BlueprintTexts texts, EventPublisher events) {
        this.transactions = transactions;
        this.wiki = wiki;
        this.texts = texts;
        this.events = events;
    }

    /** What somebody filled in to get a space. */
    public record Asked(String key, String name, String description) {
        private Map<String, Object> variables() {
            Map<String, Object> variables = new HashMap<>();
            variables.put("spaceKey", key);
            variables.put("name", name);
            variables.put("description", description);
            return variables;
        }
    }

    /** The one who makes a space, and the language its first texts are in. */
    private record Maker(HostUser person, Locale locale, Map<String, Object> variables) {
    }

    /**
     * Makes the space and lets in whoever may use the wiki, as the product does.
     *
     * @param blueprint empty for a space with an empty home page
     * @param locale the language of its first texts
     */
    public HostSpace make(Asked asked, Optional<SpaceBlueprint> blueprint, HostUser by, Locale locale) {
        Map<String, Object> variables = asked.variables();
        Maker maker = new Maker(by, locale, variables);
        return transactions.execute(status -> {
            HostSpace space = wiki.spaces().create(asked.key(), asked.name(), asked.description(), by);
            wiki.spaces().open(space);
            blueprint.flatMap(SpaceBlueprint::category).ifPresent(category -> wiki.extras().addCategory(space.getId(), category));
            wiki.extras().promote(space.getId(), blueprint.map(SpaceBlueprint::promoted).orElse(List.of()));
            blueprint.flatMap(SpaceBlueprint::home).ifPresentOrElse(home -> home(space, home, maker),
                () -> wiki.pages().createHome(space, homeTitle(space), "<p></p>", by));
            HostSpace made = wiki.spaces().byId(space.getId()).orElseThrow();
            blueprint.ifPresent(used -> events.publish(new SpaceBlueprintCreateEvent(made,
                new com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint(used.key()), variables)));
            return made;
        });
    }

    private void home(HostSpace space, SpaceBlueprint.Node home, Maker maker) {
        Filled filled = texts.fill(home.template(), maker.variables(), maker.locale());
        HostPage page = wiki.pages().createHome(space, filled.title().orElse(homeTitle(space)), filled.body(), maker.person());
        home.children().forEach(child -> below(space, page, child, maker));
    }

    private void below(HostSpace space, HostPage parent, SpaceBlueprint.Node node, Maker maker) {
        Filled filled = texts.fill(node.template(), maker.variables(), maker.locale());
        String title = filled.title().orElseGet(() -> texts.name(node.template(), maker.locale()));
        HostPage page = wiki.pages().create(space, parent.getId(), title, filled.body(), maker.person());
        node.children().forEach(child -> below(space, page, child, maker));
    }

    private static String homeTitle(HostSpace space) {
        return space.getName() + " Home";
    }
}
