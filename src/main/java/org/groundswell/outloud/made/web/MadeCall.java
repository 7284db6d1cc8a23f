package org.groundswell.outloud.made.web;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Texts;

/** How addresses name what pages are made of, and the phrases of such pages. */
final class MadeCall {
    static final String PAGE = "/plugins/servlet/groundswell/make-page/";
    private static final String PHRASE = "org.groundswell.confluence.outloud.made.page.";

    private MadeCall() {
    }

    static Ref post(String ref) {
        return Ref.parse(ref, PostRefusal.POST_NOT_FOUND);
    }

    /** The phrases in which a page is made; they stay in it as they are. */
    static UnaryOperator<String> phrases(Texts texts, Locale locale) {
        return phrase -> texts.of(locale, PHRASE + phrase);
    }
}
