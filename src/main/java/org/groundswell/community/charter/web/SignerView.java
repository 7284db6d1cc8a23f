package org.groundswell.community.charter.web;

import org.groundswell.community.charter.domain.SeenSignature;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;
import org.groundswell.shared.web.SafeText;
import org.groundswell.shared.web.WhoView;

/** Somebody who has signed, with the version and the sentence. */
public final class SignerView {
    private final SeenSignature signature;
    private final WhoView who;
    private final ReaderWords words;

    SignerView(SeenSignature signature, ReaderWords words) {
        this.signature = signature;
        this.who = new WhoView(signature.who(), false, words);
        this.words = words;
    }

    public WhoView getWho() {
        return who;
    }

    public Html getLine() {
        return words.say("page.signer", signature.no(), words.day(signature.since()));
    }

    public boolean isWorded() {
        return !signature.words().isEmpty();
    }

    public Html getWords() {
        return SafeText.paragraph(signature.words());
    }
}
