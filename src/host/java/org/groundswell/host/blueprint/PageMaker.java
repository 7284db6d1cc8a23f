package org.groundswell.host.blueprint;

import com.atlassian.confluence.plugins.createcontent.api.events.BlueprintPageCreateEvent;
import com.atlassian.confluence.plugins.createcontent.impl.ContentBlueprint;
import com.atlassian.event.api.EventPublisher;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.groundswell.host.blueprint.BlueprintTexts.Filled;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.WikiParts;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes pages from blueprints: what their makers find in the editor, and what becomes of it when it is published. */
public final class PageMaker {
    private final TransactionTemplate transactions;
    private final WikiParts wiki;
    private final BlueprintTexts texts;
    private final EventPublisher events;

    PageMaker(TransactionTemplate transactions, WikiParts wiki, BlueprintTexts texts, EventPublisher events) {
        this.transactions = transactions;
        this.wiki = wiki;
        this.texts = texts;
        this.events = events;
    }

    /** A page as its blueprint proposes it; the title is empty where the blueprint has none. */
    public record Proposal(String title, String body) {
    }

    /** @return the page as the blueprint proposes it in that language */
    public Proposal propose(PageBlueprint blueprint, HostSpace space, Locale locale) {
        Filled filled = texts.fill(blueprint.templates().get(0), context(space), locale);
        return new Proposal(filled.title().orElse(""), filled.body());
    }

    /** Makes the page below another, or below the space's home page when none is named, with the label of its blueprint. */
    public HostPage publish(PageBlueprint blueprint, HostSpace space, Long parentId, Proposal page, HostUser by) {
        return transactions.execute(status -> {
            HostPage made = wiki.pages().create(space, parentId, page.title(), page.body(), by);
            wiki.labels().add(made.getId(), blueprint.label());
            events.publish(new BlueprintPageCreateEvent(made, new ContentBlueprint(blueprint.key()), context(space)));
            return made;
        });
    }

    private static Map<String, Object> context(HostSpace space) {
        Map<String, Object> context = new HashMap<>();
        context.put("spaceKey", space.getKey());
        return context;
    }
}
