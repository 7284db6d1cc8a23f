package org.groundswell.proof;

/** Who may do what with a circle: steward and author belong to it, the commenter is invited, and nobody else knows that there is one. */
final class CircleTables {
    static final Matrix CIRCLES = Matrix.of("""
        act                                         | anonymous | steward, author | commenter    | others
        GET circles                                 | log-in    | 200             | 200          | 200
        POST circles                                | log-in    | 201             | 201          | 201
        GET circles/{circle}                        | log-in    | 200             | 200          | circle
        PUT circles/{circle}/membership             | log-in    | 200             | 200          | circle
        DELETE circles/{circle}/membership          | log-in    | 204             | 204          | circle
        POST circles/{circle}/invitations           | log-in    | 200             | accept-first | circle
        DELETE circles/{circle}/invitations/{tie}   | log-in    | nobody-invited  | accept-first | circle
        PUT circles/{circle}/end                    | log-in    | 200             | accept-first | circle
        DELETE circles/{circle}/end                 | log-in    | 200             | accept-first | circle
        """);

    /** The wiki takes no changes; whether there is such a circle is not asked first. */
    static final Matrix READ_ONLY = Matrix.of("""
        act                                         | anonymous | steward, author, commenter | others
        GET circles                                 | log-in    | 200                        | 200
        POST circles                                | log-in    | read-only                  | read-only
        GET circles/{circle}                        | log-in    | 200                        | circle
        PUT circles/{circle}/membership             | log-in    | read-only                  | read-only
        DELETE circles/{circle}/membership          | log-in    | read-only                  | read-only
        POST circles/{circle}/invitations           | log-in    | read-only                  | read-only
        DELETE circles/{circle}/invitations/{tie}   | log-in    | read-only                  | read-only
        PUT circles/{circle}/end                    | log-in    | read-only                  | read-only
        DELETE circles/{circle}/end                 | log-in    | read-only                  | read-only
        """);

    private CircleTables() {
    }
}
