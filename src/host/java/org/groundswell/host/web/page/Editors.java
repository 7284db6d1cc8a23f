package org.groundswell.host.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.host.blueprint.PageMaker.Proposal;
import org.groundswell.host.web.CurrentRequest;
import org.groundswell.host.web.page.Views.LinkView;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.HostSpace;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefused;

/** The editor's page in each of its situations; whatever somebody wrote is in it again. */
final class Editors {
    private final WikiParts wiki;

    Editors(WikiParts wiki) {
        this.wiki = wiki;
    }

    /** A page a new one can be put below. */
    record ParentView(long id, String title, boolean chosen) {
    }

    /** What the editor begins with. */
    private record Text(String title, String body, int version, String comment) {
        static Text sent(Visit visit, int version) {
            return new Text(visit.text("title"), visit.text("body"), version, visit.text("comment"));
        }
    }

    Answer forNew(Visit visit, HostSpace space, Long parent, WikiRefused refused) {
        return forNew(visit, space, parent, Text.sent(visit, 0), refused);
    }

    /** The editor with what a blueprint proposes. */
    Answer forProposal(Visit visit, HostSpace space, Long parent, Proposal proposal) {
        return forNew(visit, space, parent, new Text(visit.text("title").isBlank() ? proposal.title() : visit.text("title"),
            proposal.body(), 0, ""), null);
    }

    private Answer forNew(Visit visit, HostSpace space, Long parent, Text text, WikiRefused refused) {
        Map<String, Object> values = values(text, refused == null ? null : refused.getMessage(), null);
        String blueprint = visit.text("blueprint");
        values.put("action", "/pages/docreatepage.action");
        values.put("spaceKey", space.getKey());
        values.put("pageId", 0L);
        values.put("draftKey", "new:" + space.getKey() + (blueprint.isEmpty() ? "" : ":" + blueprint));
        values.put("blueprint", blueprint);
        values.put("parents", parents(visit, space, parent));
        values.put("spaces", wiki.spaces().all().stream().filter(one -> wiki.permissions().mayCreateIn(visit.person(), one))
            .map(one -> new LinkView(one.getName(), "/pages/createpage.action?spaceKey=" + Links.encode(one.getKey()))).toList());
        values.put("spaceName", space.getName());
        values.put("cancelUrl", Links.space(space));
        Answer.Framed editor = Answer.page("editor.vm", visit.say("host.editor.new"), values).in(space);
        return refused == null ? editor : editor.status(refused.refusal().status());
    }

    Answer forPage(Visit visit, HostPage page) {
        return editor(visit, page, new Text(page.getTitle(), page.getBodyAsString(), page.getVersion(), ""), null, null);
    }

    Answer afterRefusal(Visit visit, HostPage page, WikiRefused refused) {
        return editor(visit, page, Text.sent(visit, (int) visit.number("version")), refused.getMessage(), null)
            .status(refused.refusal().status());
    }

    /** Shows both texts; the next save counts as knowing the other one. */
    Answer afterConflict(Visit visit, HostPage theirs) {
        String who = theirs.getLastModifier() == null ? visit.say("host.anonymous") : theirs.getLastModifier().getFullName();
        String message = visit.say("host.editor.conflict", who, Integer.toString(theirs.getVersion()), visit.text("version"));
        return editor(visit, theirs, Text.sent(visit, theirs.getVersion()), message, theirs.getBodyAsString()).status(409);
    }

    private Answer.Framed editor(Visit visit, HostPage page, Text text, String message, String theirs) {
        Map<String, Object> values = values(text, message, theirs);
        values.put("action", "/pages/doeditpage.action");
        values.put("spaceKey", page.getSpace().getKey());
        values.put("pageId", page.getId());
        values.put("blueprint", "");
        values.put("draftKey", "page:" + page.getId());
        values.put("parents", List.of());
        values.put("spaces", List.of());
        values.put("cancelUrl", Links.display(page));
        return Answer.page("editor.vm", visit.say("host.editor.edit", page.getTitle()), values).about(page);
    }

    private static Map<String, Object> values(Text text, String message, String theirs) {
        CurrentRequest.get().resources().require("com.atlassian.confluence.editor:page-editor-js")
            .requireContext("editor").requireContext("macro-browser");
        Map<String, Object> values = new HashMap<>();
        values.put("text", text);
        values.put("message", message);
        values.put("theirs", theirs);
        return values;
    }

    private List<ParentView> parents(Visit visit, HostSpace space, Long chosen) {
        return wiki.pages().in(space).stream().filter(page -> wiki.permissions().mayView(visit.person(), page))
            .map(page -> new ParentView(page.getId(), page.getTitle(), chosen != null && chosen == page.getId())).toList();
    }
}
