package org.groundswell.shared.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.Incidents;

/** Something that stands under the pages of the wiki, and never breaks one. */
public abstract class PagePanel implements WebPanel {
    /** @return whether it stands under pages at all; asked on every page, so it costs nothing */
    protected abstract boolean wanted();

    /** @return the macro that shows the same, whose pages are left alone */
    protected abstract String macro();

    /** @param page one that is stored and can be read today */
    protected abstract Html panel(PageId page);

    @Override
    public String getHtml(Map<String, Object> context) {
        try {
            return wanted() && context.get("page") instanceof AbstractPage page && shown(page) ? panel(new PageId(page.getId())).toString() : "";
        } catch (RuntimeException unexpected) {
            Incidents.log(getClass().getSimpleName(), unexpected);
            return "";
        }
    }

    // Looking for the name is enough, and cheaper than reading the text as the wiki does; a page that only mentions it loses nothing but the panel.
    private boolean shown(AbstractPage page) {
        return page.getId() != 0 && !page.isDeleted() && page.getLatestVersion().getId() == page.getId() && !page.getBodyAsString().contains("\"" + macro() + "\"");
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
