package org.groundswell.proof;

/** Who may do what with a post of the author, who is stuck, and with a response of the author to it; what ends something comes last. */
final class PostTables {
    /** Anonymous visitors may read the page, too. */
    static final Matrix PUBLIC_PAGE = Matrix.of("""
        act                                 | anonymous | viewer  | commenter, steward, space admin, site admin | author
        GET feed?scope=page&of={page}       | 200       | 200     | 200                                         | 200
        GET feed/news?scope=page&of={page}  | 200       | 200     | 200                                         | 200
        GET feed/cards?scope=page&of={page} | 200       | 200     | 200                                         | 200
        GET posts/{post}                    | 200       | 200     | 200                                         | 200
        GET posts/{post}/card               | 200       | 200     | 200                                         | 200
        GET posts/{post}/form               | 200       | 200     | 200                                         | 200
        GET posts/{post}/history            | 200       | 200     | 200                                         | 200
        GET posts/{post}/responses          | 200       | 200     | 200                                         | 200
        GET posts/{post}/views              | 200       | 200     | 200                                         | 200
        GET responses/{response}            | 200       | 200     | 200                                         | 200
        GET posts/{post}/reactions          | 200       | 200     | 200                                         | 200
        GET posts/{post}/ask                | 200       | 200     | 200                                         | 200
        GET drafts?page={page}              | 204       | 204     | 204                                         | 204
        PUT drafts?page={page}              | log-in    | comment | 200                                         | 200
        DELETE drafts?page={page}           | log-in    | 204     | 204                                         | 204
        POST posts?page={page}              | log-in    | comment | 201                                         | 201
        POST posts/{post}/responses         | log-in    | comment | 200                                         | 200
        PUT posts/{post}/reactions/heard    | log-in    | 204     | 204                                         | own-post
        DELETE posts/{post}/reactions/heard | log-in    | 204     | 204                                         | 204
        PUT posts/{post}/helpers/me         | log-in    | comment | 204                                         | own-post
        DELETE posts/{post}/helpers/me      | log-in    | 204     | 204                                         | 204
        PUT posts/{post}                    | log-in    | poster  | poster                                      | 200
        PUT posts/{post}/audience           | log-in    | poster  | poster                                      | 200
        PUT responses/{response}            | log-in    | speaker | speaker                                     | 200
        DELETE responses/{response}         | log-in    | speaker | speaker                                     | 200
        PUT posts/{post}/ask                | log-in    | poster  | poster                                      | 200
        DELETE posts/{post}                 | log-in    | poster  | poster                                      | 200
        """);

    private PostTables() {
    }

    /** @return what somebody is told who may not see the place: nothing */
    static String unknown(Act act) {
        if (act.path().startsWith("feed")) {
            return "404 FEED_NOT_FOUND";
        }
        if (act.path().startsWith("responses")) {
            return "404 RESPONSE_NOT_FOUND";
        }
        return act.path().contains("{post}") ? "404 POST_NOT_FOUND" : "404 PLACE_NOT_FOUND";
    }
}
