package org.groundswell.community.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.community.domain.CommunityRefusal;
import org.groundswell.community.domain.CommunityType;
import org.groundswell.community.domain.CommunityWords;
import org.groundswell.community.domain.JoinPolicy;
import org.groundswell.shared.domain.Choices;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.JsonInput;

/** How bodies of calls say what a community is for. */
final class CommunityCall {
    private CommunityCall() {
    }

    static JsonInput setUpInput(Map<String, Object> body) {
        return JsonInput.of(body, "name", "purpose", "why", "whyLink", "permission", "values", "type", "join", "checkDays", "seats", "stewards", "version", "skip");
    }

    /** @return nothing said if the usual is accepted as it is */
    static CommunityWords words(JsonInput input) {
        if (input.says("skip")) {
            return CommunityWords.none();
        }
        return new CommunityWords(input.text("name"), input.text("purpose"), input.text("why"), input.text("whyLink"), input.text("permission"),
            input.texts("values"), named(CommunityType.class, input.text("type"), CommunityRefusal.UNKNOWN_TYPE, "type"),
            named(JoinPolicy.class, input.text("join"), CommunityRefusal.UNKNOWN_JOIN_POLICY, "join"), input.number("checkDays"), input.number("seats"));
    }

    static List<String> stewards(JsonInput input) {
        return Optional.ofNullable(input.texts("stewards")).orElse(List.of()).stream().map(String::strip).filter(login -> !login.isEmpty()).distinct().toList();
    }

    private static <T extends Enum<T>> T named(Class<T> choices, String name, CommunityRefusal otherwise, String field) {
        return name == null ? null : Choices.named(choices, name).orElseThrow(() -> new Refused(otherwise, field));
    }
}
