package org.groundswell.outloud.circle.domain;

import org.groundswell.shared.domain.Refusal;

/** What is refused about circles; whoever does not belong is told the same whether there is one or not. */
public enum CircleRefusal implements Refusal {
    CIRCLE_NOT_FOUND(Kind.NOT_FOUND),
    INVITED_NOBODY(Kind.NOT_FOUND),
    JOIN_CIRCLE_FIRST(Kind.FORBIDDEN),
    CIRCLE_ENDED(Kind.CONFLICT),
    CIRCLE_GOES_ON(Kind.CONFLICT),
    CIRCLE_FULL(Kind.CONFLICT),
    CIRCLE_MANY_INVITED(Kind.CONFLICT),
    TOO_MANY_CIRCLES(Kind.CONFLICT),
    CIRCLE_NEEDS_PEOPLE(Kind.INVALID),
    NOBODY_OF_THAT_NAME(Kind.INVALID),
    BAD_CIRCLE_END(Kind.INVALID);

    private final Kind kind;

    CircleRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
