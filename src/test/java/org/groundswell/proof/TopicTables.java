package org.groundswell.proof;

/** Who may do what with topics, following them and offering help; the steward tends the community of the space. */
final class TopicTables {
    /** Anonymous visitors may read the space, too. */
    static final Matrix OPEN_SPACE = Matrix.of("""
        act                                         | anonymous | viewer        | commenter, author | steward, space admin, site admin
        GET topics?space={space}                    | 200       | 200           | 200               | 200
        GET topics/offered?space={space}&typed=t    | 200       | 200           | 200               | 200
        GET topics/{topic}                          | 200       | 200           | 200               | 200
        PUT topics/{topic}/name                     | log-in    | topic-steward | topic-steward     | 200
        PUT topics/{topic}/merge                    | log-in    | topic-steward | topic-steward     | 200
        PUT topics/{topic}/state                    | log-in    | topic-steward | topic-steward     | 200
        PUT topics/{topic}/follow                   | log-in    | 204           | 204               | 204
        DELETE topics/{topic}/follow                | log-in    | 204           | 204               | 204
        GET topics/{topic}/offers                   | 200       | 200           | 200               | 200
        PUT topics/{topic}/offers/own               | log-in    | no-help       | 200               | 200
        PUT series/{tie}/follow                     | log-in    | 204           | 204               | 204
        DELETE series/{tie}/follow                  | log-in    | 204           | 204               | 204
        GET offers?space={space}&search=rosters     | 200       | 200           | 200               | 200
        DELETE offers/{tie}                         | log-in    | 204           | 204               | 204
        """);

    /** Only the steward and administrators may see the space; to others its topics are as unknown as ones that never were. */
    static final Matrix CLOSED_SPACE = Matrix.of("""
        act                                         | anonymous | steward, site admin | others
        GET topics?space={space}                    | space     | 200                 | space
        GET topics/offered?space={space}&typed=t    | space     | 200                 | space
        GET topics/{topic}                          | topic     | 200                 | topic
        PUT topics/{topic}/name                     | topic     | 200                 | topic
        PUT topics/{topic}/merge                    | topic     | 200                 | topic
        PUT topics/{topic}/state                    | topic     | 200                 | topic
        PUT topics/{topic}/follow                   | topic     | 204                 | topic
        DELETE topics/{topic}/follow                | log-in    | 204                 | 204
        GET topics/{topic}/offers                   | topic     | 200                 | topic
        PUT topics/{topic}/offers/own               | topic     | 200                 | topic
        GET offers?space={space}&search=rosters     | space     | 200                 | space
        """);

    /** The wiki takes no changes; what can be read can still be read. */
    static final Matrix READ_ONLY = Matrix.of("""
        act                                         | anonymous | others
        GET topics?space={space}                    | 200       | 200
        GET topics/offered?space={space}&typed=t    | 200       | 200
        GET topics/{topic}                          | 200       | 200
        PUT topics/{topic}/name                     | log-in    | read-only
        PUT topics/{topic}/merge                    | log-in    | read-only
        PUT topics/{topic}/state                    | log-in    | read-only
        PUT topics/{topic}/follow                   | log-in    | read-only
        DELETE topics/{topic}/follow                | log-in    | read-only
        GET topics/{topic}/offers                   | 200       | 200
        PUT topics/{topic}/offers/own               | log-in    | read-only
        PUT series/{tie}/follow                     | log-in    | read-only
        DELETE series/{tie}/follow                  | log-in    | read-only
        GET offers?space={space}&search=rosters     | 200       | 200
        DELETE offers/{tie}                         | log-in    | read-only
        """);

    private TopicTables() {
    }
}
