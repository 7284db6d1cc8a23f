package org.groundswell.proof;

/**
 * Who may do what with a post of the author that the commenter passed on to a community, which stands for {space} here: {response} is that passing on, and
 * what ends something comes last.
 */
final class AmplifyTables {
    /** Anonymous visitors may read the page, too, so that nobody new came to see it and nobody was asked. */
    static final Matrix OPEN_PAGE = Matrix.of("""
        act                                                   | anonymous | viewer     | steward, space admin, site admin | author    | commenter
        GET posts/{post}/amplifications                       | 200       | 200        | 200                              | 200       | 200
        GET posts/{post}/amplifications/form                  | log-in    | 200        | 200                              | own-post  | 200
        GET posts/{post}/amplifications/target?community={space} | log-in | comment    | 200                              | own-post  | 200
        POST posts/{post}/amplifications                      | log-in    | comment    | passed-on                        | own-post  | 201
        PUT amplifications/{response}/answer                  | log-in    | no-passing | no-passing                       | not-asked | no-passing
        PUT posts/{post}/amplifications/closed                | log-in    | writer     | writer                           | 204       | writer
        DELETE posts/{post}/amplifications/closed             | log-in    | writer     | writer                           | 204       | writer
        DELETE amplifications/{response}                      | log-in    | no-passing | no-passing                       | 204       | 204
        """);

    /** Only author and commenter may read the page, so that the author was asked; a site administrator may read everything and answer for nobody. */
    static final Matrix CLOSED_PAGE = Matrix.of("""
        act                                                   | anonymous | viewer, steward, space admin | site admin | commenter  | author
        GET posts/{post}/amplifications                       | post      | post                         | 200        | 200        | 200
        GET posts/{post}/amplifications/form                  | post      | post                         | 200        | 200        | own-post
        GET posts/{post}/amplifications/target?community={space} | post   | post                         | 200        | 200        | own-post
        POST posts/{post}/amplifications                      | post      | post                         | passed-on  | 201        | own-post
        PUT posts/{post}/amplifications/closed                | post      | post                         | writer     | writer     | 204
        DELETE posts/{post}/amplifications/closed             | post      | post                         | writer     | writer     | 204
        """);

    /** The same while it is asked: the author answers, whoever asked may take the question back. */
    static final Matrix QUESTION = Matrix.of("""
        act                                                   | anonymous | viewer, steward, space admin, site admin | author | commenter
        PUT amplifications/{response}/answer                  | log-in    | no-passing                               | 204    | no-passing
        DELETE amplifications/{response}                      | log-in    | no-passing                               | 204    | 204
        """);

    private AmplifyTables() {
    }
}
