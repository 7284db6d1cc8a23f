package org.groundswell.shared.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Refused;

/** A macro that is complete HTML for its reader and never breaks the page it stands on. */
public abstract class ViewMacro implements Macro {
    private static final String DISPLAY = "display";
    private final Templates templates;

    protected ViewMacro(Templates templates) {
        this.templates = templates;
    }

    /**
     * The macro's HTML for somebody who reads the page in a browser.
     *
     * @throws Refused shown as a panel in place of the macro
     */
    protected abstract Html display(Map<String, String> parameters, ConversionContext context);

    /** The same for paper, mail, exports and the editor's preview: nothing to press, every link complete. */
    protected abstract Html still(Map<String, String> parameters, ConversionContext context);

    /** The words for a refusal, by default the refusal's own sentence. */
    protected Html explain(Refused refused, TextsView texts) {
        return Refusals.html(refused, texts);
    }

    /** An old version has an id of its own: a macro shows there what belongs to the page as that is now, to read only. */
    protected static boolean old(ContentEntityObject page) {
        return page != null && page.getId() != page.getLatestVersion().getId() && !draft(page);
    }

    /** @return the page a macro stands on; empty in the preview of a new page and in drafts, where nothing is stored */
    protected static Optional<PageId> savedPage(ConversionContext context) {
        ContentEntityObject page = context.getEntity();
        boolean unsaved = page == null || page.getLatestVersion().getId() == 0 || draft(page.getLatestVersion());
        return unsaved ? Optional.empty() : Optional.of(new PageId(page.getLatestVersion().getId()));
    }

    private static boolean draft(ContentEntityObject page) {
        return "draft".equals(page.getContentStatus());
    }

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        context.disableAsyncRenderSafe();
        try {
            Html html = DISPLAY.equals(context.getOutputType()) ? display(parameters, context) : still(parameters, context);
            return html.toString();
        } catch (Refused refused) {
            return panel(explain(refused, templates.texts()), refused.refusal().name());
        } catch (RuntimeException unexpected) {
            String id = Incidents.log(getClass().getSimpleName(), unexpected);
            return panel(templates.texts().of("org.groundswell.confluence.incident.unexpected", id), id);
        }
    }

    private String panel(Html sentence, String code) {
        return templates.render("shared/panel.vm", Map.of("sentence", sentence, "code", Html.text(code))).toString();
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
