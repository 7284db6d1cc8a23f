package org.groundswell.community.domain;

import java.util.Locale;
import java.util.Map;
import org.groundswell.shared.domain.Choices;

/** From which of the four templates a community comes; it gives what nobody has said yet. */
public enum CommunityKind {
    PRACTICE(CommunityType.NEED), MOVEMENT(CommunityType.NEED), CONVERSATION(CommunityType.CONVERSATION), GATHERING(CommunityType.CONVERSATION);

    private final CommunityType type;

    CommunityKind(CommunityType type) {
        this.type = type;
    }

    /** Reads the macro's parameter "kind"; whatever names none is a conversation, the lightest of them. */
    public static CommunityKind parse(Map<String, String> parameters) {
        return Choices.named(CommunityKind.class, parameters.getOrDefault("kind", "").strip().toUpperCase(Locale.ROOT)).orElse(CONVERSATION);
    }

    public CommunityType type() {
        return type;
    }
}
