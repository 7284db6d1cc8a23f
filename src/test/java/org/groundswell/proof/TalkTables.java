package org.groundswell.proof;

/** Who may do what under a post of the author, who is stuck, and with a response of the author to it; what ends something comes last. */
final class TalkTables {
    /** Anonymous visitors may read the page, too. */
    static final Matrix PUBLIC_PAGE = Matrix.of("""
        act                                   | anonymous | viewer  | commenter, steward, space admin, site admin | author
        GET feed/cards?scope=page&of={page}   | 200       | 200     | 200                                         | 200
        GET posts/{post}/card                 | 200       | 200     | 200                                         | 200
        GET posts/{post}/form                 | 200       | 200     | 200                                         | 200
        GET posts/{post}/responses            | 200       | 200     | 200                                         | 200
        GET posts/{post}/views                | 200       | 200     | 200                                         | 200
        GET responses/{response}              | 200       | 200     | 200                                         | 200
        GET posts/{post}/reactions            | 200       | 200     | 200                                         | 200
        GET posts/{post}/ask                  | 200       | 200     | 200                                         | 200
        POST posts/{post}/responses           | log-in    | comment | 200                                         | 200
        PUT posts/{post}/reactions/{heard}    | log-in    | 204     | 204                                         | own-post
        DELETE posts/{post}/reactions/{heard} | log-in    | 204     | 204                                         | 204
        PUT posts/{post}/helpers/me           | log-in    | comment | 204                                         | own-post
        DELETE posts/{post}/helpers/me        | log-in    | 204     | 204                                         | 204
        PUT responses/{response}              | log-in    | speaker | speaker                                     | 200
        DELETE responses/{response}           | log-in    | speaker | speaker                                     | 200
        PUT posts/{post}/ask                  | log-in    | writer  | writer                                      | 200
        """);

    private TalkTables() {
    }

    /** @return what somebody is told who may not see the place: nothing */
    static String unknown(Act act) {
        if (act.path().startsWith("feed")) {
            return "404 FEED_NOT_FOUND";
        }
        if (act.path().startsWith("responses")) {
            return "404 RESPONSE_NOT_FOUND";
        }
        return "404 POST_NOT_FOUND";
    }
}
