package org.groundswell.host.wiki;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.groundswell.host.wiki.HostConversionContext.Output;

/** The product's macro create-from-template: a button that leads to the editor with a blueprint's text. Whoever may not write there does not see it. */
final class CreateFromTemplate implements Macro {
    private final WikiParts wiki;
    private final WikiTexts texts;
    private final String contextPath;
    private final Clock clock;

    CreateFromTemplate(WikiParts wiki, WikiTexts texts, String contextPath, Clock clock) {
        this.wiki = wiki;
        this.texts = texts;
        this.contextPath = contextPath;
        this.clock = clock;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Optional<HostSpace> space = wiki.spaces().byKey(parameters.getOrDefault("spaceKey", context.getSpaceKey()))
            .filter(one -> wiki.permissions().mayCreateIn(AuthenticatedUserThreadLocal.get(), one));
        if (space.isEmpty() || !Output.interactive(context.getOutputType())) {
            return "";
        }
        StringBuilder address = new StringBuilder(contextPath).append("/pages/createpage.action?spaceKey=").append(encode(space.get().getKey()))
            .append("&blueprint=").append(encode(parameters.getOrDefault("blueprintModuleCompleteKey", "")));
        if (context.getEntity() != null && space.get().getKey().equals(context.getSpaceKey())) {
            address.append("&fromPageId=").append(context.getEntity().getId());
        }
        if (parameters.containsKey("title")) {
            address.append("&title=").append(encode(title(parameters.get("title"), space.get())));
        }
        return "<a class=\"aui-button create-from-template-button\"" + Html.attribute("href", address.toString()) + ">"
            + Html.escape(parameters.getOrDefault("buttonLabel", texts.of("create.button"))) + "</a>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.INLINE;
    }

    private String title(String pattern, HostSpace space) {
        return pattern.replace("@spaceName", space.getName()).replace("@spaceKey", space.getKey()).replace("@currentDate", LocalDate.now(clock).toString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
