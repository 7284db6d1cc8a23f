package org.groundswell.host.web.page;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.Restrictions.Kind;
import org.groundswell.host.wiki.Subject;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefusal;
import org.groundswell.host.wiki.WikiRefused;

/** Says who alone may read or change a page. People and groups are written as names with commas between them. */
final class RestrictionActions {
    private final WikiParts wiki;
    private final Reading reading;

    RestrictionActions(WikiParts wiki) {
        this.wiki = wiki;
        this.reading = new Reading(wiki);
    }

    void addTo(Routes routes) {
        routes.get("/pages/restrictions.action", visit -> form(visit, reading.page(visit, wiki.permissions()::mayRestrict), null));
        routes.post("/pages/dorestrictions.action", this::restrict);
    }

    private Answer.Framed form(Visit visit, HostPage page, String message) {
        boolean sent = message != null;
        return Answer.page("restrictions.vm", visit.say("host.restrict.title", page.getTitle()), Map.of("page", reading.view(visit, page),
            "viewers", sent ? visit.text("viewers") : names(page, Kind.VIEW), "editors", sent ? visit.text("editors") : names(page, Kind.EDIT),
            "message", sent ? message : "", "groups", wiki.groups().all(),
            "people", wiki.people().all().stream().filter(HostUser::active).map(ConfluenceUser::getName).toList())).about(page);
    }

    private Answer restrict(Visit visit) {
        HostPage page = reading.page(visit, wiki.permissions()::mayRestrict);
        try {
            List<Subject> viewers = subjects(visit, visit.text("viewers"));
            List<Subject> editors = subjects(visit, visit.text("editors"));
            wiki.restrictions().restrict(page.getId(), Kind.VIEW, viewers);
            wiki.restrictions().restrict(page.getId(), Kind.EDIT, editors);
        } catch (WikiRefused refused) {
            return form(visit, page, refused.getMessage()).status(refused.refusal().status());
        }
        visit.notice("host.restrict.done");
        return new Answer.Redirect(Links.view(page));
    }

    private String names(HostPage page, Kind kind) {
        return wiki.restrictions().of(page.getId(), kind).stream().map(subject -> subject.group() != null ? subject.group()
            : wiki.people().byKey(subject.person()).map(HostUser::getName).orElse("")).collect(Collectors.joining(", "));
    }

    /** Whoever restricts a page stays able to see it: their own name is added where they left it out. */
    private List<Subject> subjects(Visit visit, String names) {
        List<Subject> subjects = new ArrayList<>();
        for (String name : names.split(",")) {
            if (!name.isBlank()) {
                subjects.add(subject(visit, name.strip()));
            }
        }
        boolean covered = subjects.isEmpty()
            || subjects.stream().anyMatch(one -> one.covers(visit.person().getKey(), wiki.groups().of(visit.person().getKey())));
        if (!covered) {
            subjects.add(Subject.person(visit.person().getKey()));
        }
        return subjects;
    }

    private Subject subject(Visit visit, String name) {
        if (wiki.groups().exists(name)) {
            return Subject.group(name);
        }
        return wiki.people().byName(name).map(user -> Subject.person(user.getKey()))
            .orElseThrow(() -> new WikiRefused(WikiRefusal.INVALID, visit.say("host.restrict.unknown", name)));
    }
}
