package org.groundswell.community.charter.web;

import org.groundswell.community.charter.domain.SeenSignature;
import org.groundswell.shared.web.WhoBody;

/** Somebody's name under one version of a charter. */
public record SignatureBody(WhoBody who, int no, String words, String since, boolean questionOpen) {
    static SignatureBody of(SeenSignature signature) {
        return new SignatureBody(WhoBody.of(signature.who()), signature.no(), signature.words(), signature.since().toString(), signature.questionOpen());
    }
}
