package org.groundswell.outloud.web;

import java.util.Map;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.TypedPost;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.web.JsonInput;

/** How addresses and bodies of calls name posts and what is said in them. */
final class PostCall {
    private PostCall() {
    }

    static Ref post(String ref) {
        return Ref.parse(ref, PostRefusal.POST_NOT_FOUND);
    }

    static JsonInput input(Map<String, Object> body) {
        return JsonInput.of(body, "text", "kind", "progress", "halfFormed", "series", "part", "anchor", "about", "picture", "pictureAlt", "quoted", "identity",
            "audience", "version");
    }

    static TypedPost typed(JsonInput input) {
        return new TypedPost(input.text("text"), input.text("kind"), input.text("progress"), input.says("halfFormed"), input.text("series"), input.number("part"),
            input.text("anchor"), input.id("about"), input.text("picture"), input.text("pictureAlt"), input.text("quoted"));
    }
}
