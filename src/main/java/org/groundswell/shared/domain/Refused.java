package org.groundswell.shared.domain;

import java.util.List;
import java.util.Optional;

/** Something was not done, and this is why; nothing of it was stored. */
public final class Refused extends RuntimeException {
    private final transient Refusal refusal;
    private final String field;
    private final transient List<Object> arguments;

    public Refused(Refusal refusal) {
        this(refusal, null);
    }

    /**
     * @param field     the input it is about, null if it is about the whole act
     * @param arguments what the message of the refusal names, a limit for example
     */
    public Refused(Refusal refusal, String field, Object... arguments) {
        super(refusal.name() + (field == null ? "" : " " + field), null, false, false);
        this.refusal = refusal;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** @throws Refused if there is a reason */
    public static void ifPresent(Optional<Refusal> reason) {
        reason.ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }

    public Refusal refusal() {
        return refusal;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public List<Object> arguments() {
        return arguments;
    }
}
