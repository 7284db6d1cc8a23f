package org.groundswell.host.web.page;

import java.util.List;
import java.util.Map;
import org.groundswell.host.web.CurrentRequest;
import org.groundswell.host.web.page.Views.PageView;
import org.groundswell.host.web.page.Views.PersonView;
import org.groundswell.host.web.page.Views.SpaceView;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.HostUser;
import org.groundswell.host.wiki.WikiParts;

/** Where people arrive: the dashboard, the list of people, a profile. */
final class HomeActions {
    private static final int RECENT = 12;
    private static final int LOOKED_AT = 200;

    private final WikiParts wiki;
    private final Reading reading;

    HomeActions(WikiParts wiki) {
        this.wiki = wiki;
        this.reading = new Reading(wiki);
    }

    void addTo(Routes routes) {
        routes.get("/", visit -> new Answer.Redirect("/dashboard.action"));
        routes.get("/index.action", visit -> new Answer.Redirect("/dashboard.action"));
        routes.get("/dashboard.action", this::dashboard);
        routes.get("/browsepeople.action", this::people);
        routes.get("/users/viewuserprofile.action", visit -> profile(visit, visit.text("username")));
    }

    Answer profile(Visit visit, String name) {
        Reading.refuseUnless(visit, visit.person() != null);
        HostUser user = wiki.people().byName(name).orElseThrow(NotShown::new);
        List<PageView> pages = wiki.pages().recent(LOOKED_AT).stream()
            .filter(page -> user.equals(page.getLastModifier()) && wiki.permissions().mayView(visit.person(), page))
            .limit(RECENT).map(page -> reading.view(visit, page)).toList();
        return Answer.page("profile.vm", user.getFullName(), Map.of("shown", PersonView.of(user, ""), "pages", pages,
            "groups", wiki.groups().of(user.getKey()), "me", user.equals(visit.person())));
    }

    private Answer dashboard(Visit visit) {
        CurrentRequest.get().resources().requireContext("dashboard");
        List<HostSpace> spaces = wiki.spaces().all().stream()
            .filter(space -> !space.isArchived() && wiki.permissions().mayView(visit.person(), space)).toList();
        List<PageView> recent = wiki.pages().recent(LOOKED_AT).stream()
            .filter(page -> !page.getSpace().isArchived() && wiki.permissions().mayView(visit.person(), page)).limit(RECENT).map(page -> reading.view(visit, page)).toList();
        return Answer.page("dashboard.vm", visit.say("host.dashboard.title"), Map.of("spaces", spaces.stream().map(SpaceView::of).toList(),
            "recent", recent, "anonymous", visit.person() == null, "firstName", visit.person() == null ? "" : visit.person().getFullName(),
            "mayCreateSpaces", wiki.permissions().mayCreateSpaces(visit.person())));
    }

    private Answer people(Visit visit) {
        Reading.refuseUnless(visit, visit.person() != null);
        List<PersonView> people = wiki.people().all().stream().filter(HostUser::active).map(user -> PersonView.of(user, "")).toList();
        return Answer.page("people.vm", visit.say("host.people.title"), Map.of("people", people));
    }
}
