package org.groundswell.host.wiki;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Locale;

/** What macros are told about the rendering they take part in. */
public final class HostConversionContext implements ConversionContext {
    /** The output types the host renders. */
    public enum Output {
        DISPLAY, PREVIEW, PDF, WORD, HTML_EXPORT, FEED, EMAIL;

        /** @return the name as ConversionContextOutputType writes it */
        public String type() {
            return name().toLowerCase(Locale.ROOT);
        }

        static boolean interactive(String type) {
            return DISPLAY.type().equals(type) || PREVIEW.type().equals(type);
        }
    }

    private final ContentEntityObject entity;
    private final String spaceKey;
    private final Output output;

    /**
     * @param entity the page, null for a preview of one that does not exist yet
     * @param spaceKey the space it is or will be in
     */
    public HostConversionContext(ContentEntityObject entity, String spaceKey, Output output) {
        this.entity = entity;
        this.spaceKey = spaceKey;
        this.output = output;
    }

    /** @return the context of rendering that stored page */
    public static HostConversionContext of(HostPage page, Output output) {
        return new HostConversionContext(page, page.getSpaceKey(), output);
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getSpaceKey() {
        return spaceKey;
    }

    @Override
    public String getOutputType() {
        return output.type();
    }

    @Override
    public void disableAsyncRenderSafe() {
        // The host renders every macro in the request, never later on.
    }
}
