package org.groundswell.outloud.response.web;

import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.ResponseRefusal;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.outloud.response.domain.Stance;
import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.JsonInput;

/** How addresses and bodies of calls name posts, responses and words. */
final class ResponseCall {
    private ResponseCall() {
    }

    static Ref post(String ref) {
        return Ref.parse(ref).orElseThrow(() -> new Refused(PostRefusal.POST_NOT_FOUND));
    }

    static Ref response(String ref) {
        return Ref.parse(ref).orElseThrow(() -> new Refused(ResponseRefusal.RESPONSE_NOT_FOUND));
    }

    /** @return null if none is named */
    static Ref parent(String ref) {
        return ref == null || ref.isEmpty() ? null : response(ref);
    }

    /** A kind that is left out is an answer. */
    static ResponseWords words(JsonInput input) {
        String kind = input.text("kind");
        String stance = input.text("stance");
        ResponseKind meant = kind == null || kind.isEmpty() ? ResponseKind.ANSWER
            : Choices.named(ResponseKind.class, kind).orElseThrow(() -> new Refused(ResponseRefusal.UNKNOWN_RESPONSE_KIND, "kind"));
        Stance role = stance == null || stance.isEmpty() ? null
            : Choices.named(Stance.class, stance).orElseThrow(() -> new Refused(ResponseRefusal.UNKNOWN_STANCE, "stance"));
        return ResponseWords.of(meant, input.text("text"), input.text("evidence"), role);
    }
}
