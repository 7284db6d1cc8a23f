package org.groundswell.host.web.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.host.wiki.Attachments.AttachedFile;
import org.groundswell.host.wiki.HostPage;
import org.groundswell.host.wiki.WikiParts;
import org.groundswell.host.wiki.WikiRefusal;
import org.groundswell.host.wiki.WikiRefused;

/** The files attached to a page: seeing them, attaching and removing them, fetching one. */
final class AttachmentActions {
    private static final String FILES = "/download/attachments/";
    /** What a browser may show in the wiki's own name; everything else is a file to keep. */
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final WikiParts wiki;
    private final Reading reading;

    AttachmentActions(WikiParts wiki) {
        this.wiki = wiki;
        this.reading = new Reading(wiki);
    }

    /** A file in the list. */
    record FileView(String name, String mediaType, long kilobytes, int version, String url, boolean picture) {
        static FileView of(AttachedFile file) {
            return new FileView(file.name(), file.mediaType(), Math.max(1, file.size() / 1024), file.version(), file.path(), SHOWN.contains(file.mediaType()));
        }
    }

    void addTo(Routes routes) {
        routes.get("/pages/viewpageattachments.action", visit -> list(visit, ""));
        routes.post("/pages/doattachfile.action", this::attach);
        routes.post("/pages/removeattachment.action", this::remove);
        routes.get(FILES, this::fetch);
    }

    private Answer.Framed list(Visit visit, String message) {
        HostPage page = reading.page(visit);
        List<FileView> files = wiki.attachments().of(page.getId()).stream().map(FileView::of).toList();
        return Answer.page("attachments.vm", visit.say("host.attachments.title", page.getTitle()), Map.of("page", reading.view(visit, page), "files", files,
            "mayEdit", wiki.permissions().mayEdit(visit.person(), page), "message", message)).about(page);
    }

    private Answer attach(Visit visit) {
        HostPage page = reading.page(visit, wiki.permissions()::mayEdit);
        try {
            Part part = visit.request().getPart("file");
            if (part == null || part.getSize() == 0) {
                return list(visit, visit.say("host.attachments.nofile")).status(400);
            }
            try (InputStream stream = part.getInputStream()) {
                wiki.attachments().put(page.getId(), part.getSubmittedFileName(), part.getContentType(), stream.readAllBytes(), visit.person());
            }
            visit.notice("host.attachments.done", part.getSubmittedFileName());
            return new Answer.Redirect(here(page));
        } catch (WikiRefused refused) {
            return list(visit, refused.getMessage()).status(refused.refusal().status());
        } catch (IOException | ServletException broken) {
            throw new WikiRefused(WikiRefusal.INVALID, visit.say("host.attachments.nofile"));
        }
    }

    private Answer remove(Visit visit) {
        HostPage page = reading.page(visit, wiki.permissions()::mayEdit);
        wiki.attachments().remove(page.getId(), visit.text("fileName"));
        visit.notice("host.attachments.removed", visit.text("fileName"));
        return new Answer.Redirect(here(page));
    }

    private Answer fetch(Visit visit) {
        String[] parts = visit.path().substring(FILES.length()).split("/", 2);
        HostPage page = reading.page(visit, parts[0].matches("\\d{1,18}") ? Long.parseLong(parts[0]) : 0);
        AttachedFile file = wiki.attachments().find(page.getId(), parts.length < 2 ? "" : parts[1]).orElseThrow(NotShown::new);
        visit.response().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        if (!SHOWN.contains(file.mediaType())) {
            visit.response().setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + Links.encode(file.name()).replace("+", "%20"));
        }
        return new Answer.Bytes(file.mediaType(), wiki.attachments().content(file));
    }

    private static String here(HostPage page) {
        return "/pages/viewpageattachments.action?pageId=" + page.getId();
    }
}
