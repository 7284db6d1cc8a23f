package org.groundswell.proof;

/** What people are told and how they want to be: everybody's own, and of nobody else. */
final class CareTables {
    static final Matrix OWN = Matrix.of("""
        act                      | anonymous | others
        GET notices              | log-in    | 200
        GET notices/unread       | log-in    | 200
        PUT notices/read         | log-in    | 204
        PUT notices/news         | log-in    | 204
        PUT notices/here         | log-in    | 204
        PUT notices/{tie}/read   | log-in    | no-notice
        GET settings             | log-in    | 200
        PUT settings             | log-in    | 200
        PUT settings/quiet       | log-in    | 200
        """);

    /** What holds for the whole wiki is decided by who administers it. */
    static final Matrix WIKI = Matrix.of("""
        act                      | anonymous | site admin | others
        GET admin/settings       | log-in    | 200        | forbidden
        PUT admin/settings       | log-in    | 200        | forbidden
        """);

    private CareTables() {
    }
}
