package org.groundswell.host.web.page;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Map;
import org.groundswell.host.web.CurrentRequest;
import org.groundswell.host.web.ErrorPage;

/** The answers of the doors in front of the pages, in the wiki's frame and language. */
final class FramedErrors implements ErrorPage {
    private final Frame frame;
    private final I18nResolver texts;

    FramedErrors(Frame frame, I18nResolver texts) {
        this.frame = frame;
        this.texts = texts;
    }

    @Override
    public String page(int status, String failureId) {
        return frame.render(answer(status, failureId), null);
    }

    private Answer.Framed answer(int status, String failureId) {
        if (status == 404) {
            return Answer.page("notshown.vm", say("host.notshown.title"), Map.of("anonymous", CurrentRequest.get().person() == null));
        }
        if (status >= 500 && status != 503) {
            return Answer.page("error.vm", say("host.error.title"), Map.of("id", failureId));
        }
        String reason = switch (status) {
            case 401 -> "host.refused.login";
            case 403 -> "host.refused.xsrf";
            case 503 -> "host.refused.readonly";
            default -> "host.refused.request";
        };
        return Answer.page("refused.vm", say("host.refused.title"), Map.of("message", say(reason)));
    }

    private String say(String key) {
        return texts.getText(CurrentRequest.get().locale(), key);
    }
}
