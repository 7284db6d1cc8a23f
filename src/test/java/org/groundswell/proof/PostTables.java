package org.groundswell.proof;

/** Who may do what with a post on a page, one table per situation of the page. */
final class PostTables {
    /** The author wrote the post; to take words back comes last, for it leaves nothing to be done. */
    static final Matrix PUBLIC_PAGE = Matrix.of("""
        act                                   | anonymous | viewer  | commenter | author | steward | space admin | site admin
        GET feed?scope=page&of={page}         | 200       | 200     | 200       | 200    | 200     | 200         | 200
        GET feed?scope=space&of={space}       | 200       | 200     | 200       | 200    | 200     | 200         | 200
        GET feed?scope=site                   | 200       | 200     | 200       | 200    | 200     | 200         | 200
        GET feed?scope=mine                   | 200       | 200     | 200       | 200    | 200     | 200         | 200
        GET feed/atom?scope=mine              | log-in    | 200     | 200       | 200    | 200     | 200         | 200
        GET feed/news?scope=page&of={page}    | 200       | 200     | 200       | 200    | 200     | 200         | 200
        GET feed/atom?scope=page&of={page}    | 200       | 200     | 200       | 200    | 200     | 200         | 200
        GET feed/json?scope=page&of={page}    | 200       | 200     | 200       | 200    | 200     | 200         | 200
        GET search?q=wonder&space={space}     | 200       | 200     | 200       | 200    | 200     | 200         | 200
        GET pages/{page}/talk                 | 200       | 200     | 200       | 200    | 200     | 200         | 200
        POST posts?page={page}                | log-in    | comment | 201       | 201    | 201     | 201         | 201
        GET drafts?page={page}                | 204       | 204     | 204       | 204    | 204     | 204         | 204
        GET pictures?page={page}              | 200       | 200     | 200       | 200    | 200     | 200         | 200
        PUT drafts?page={page}                | log-in    | comment | 200       | 200    | 200     | 200         | 200
        DELETE drafts?page={page}             | log-in    | 204     | 204       | 204    | 204     | 204         | 204
        GET posts/{post}                      | 200       | 200     | 200       | 200    | 200     | 200         | 200
        GET posts/{post}/history              | 200       | 200     | 200       | 200    | 200     | 200         | 200
        PUT posts/{post}                      | log-in    | writer  | writer    | 200    | writer  | writer      | writer
        PUT posts/{post}/audience             | log-in    | writer  | writer    | 200    | writer  | writer      | writer
        DELETE posts/{post}                   | log-in    | writer  | writer    | 200    | writer  | writer      | writer
        """);

    /** Only author and steward are named by the page's restriction; a space admin is not exempt, the site's administrators are. */
    static final Matrix RESTRICTED_PAGE = Matrix.of("""
        act                                   | anonymous | viewer, commenter, space admin | author | steward | site admin
        GET feed?scope=page&of={page}         | feed      | feed                           | 200    | 200     | 200
        GET feed/news?scope=page&of={page}    | feed      | feed                           | 200    | 200     | 200
        GET feed/atom?scope=page&of={page}    | feed      | feed                           | 200    | 200     | 200
        GET feed/json?scope=page&of={page}    | feed      | feed                           | 200    | 200     | 200
        GET search?q=wonder&space={space}     | 200       | 200                            | 200    | 200     | 200
        GET pages/{page}/talk                 | feed      | feed                           | 200    | 200     | 200
        POST posts?page={page}                | place     | place                          | 201    | 201     | 201
        GET drafts?page={page}                | place     | place                          | 204    | 204     | 204
        GET pictures?page={page}              | place     | place                          | 200    | 200     | 200
        PUT drafts?page={page}                | place     | place                          | 200    | 200     | 200
        DELETE drafts?page={page}             | place     | place                          | 204    | 204     | 204
        GET posts/{post}                      | post      | post                           | 200    | 200     | 200
        GET posts/{post}/history              | post      | post                           | 200    | 200     | 200
        PUT posts/{post}                      | post      | post                           | 200    | writer  | writer
        PUT posts/{post}/audience             | post      | post                           | 200    | writer  | writer
        DELETE posts/{post}                   | post      | post                           | 200    | writer  | writer
        """);

    /** Unknown refs, a page in the trash: both read as nothing at all to everybody but an author, who can always take words back. */
    static final Matrix NOTHING_THERE = Matrix.of("""
        act                                   | others
        GET feed?scope=page&of={page}         | feed
        GET feed/news?scope=page&of={page}    | feed
        GET feed/atom?scope=page&of={page}    | feed
        GET feed/json?scope=page&of={page}    | feed
        GET search?q=wonder&space={space}     | 200
        GET pages/{page}/talk                 | feed
        POST posts?page={page}                | place
        GET drafts?page={page}                | place
        GET pictures?page={page}              | place
        PUT drafts?page={page}                | place
        DELETE drafts?page={page}             | place
        GET posts/{post}                      | post
        GET posts/{post}/history              | post
        PUT posts/{post}                      | post
        """);

    /** The wiki takes no changes; what can be read can still be read. */
    static final Matrix READ_ONLY = Matrix.of("""
        act                                   | anonymous | others
        GET feed?scope=page&of={page}         | 200       | 200
        GET feed/news?scope=page&of={page}    | 200       | 200
        GET feed/atom?scope=page&of={page}    | 200       | 200
        GET feed/json?scope=page&of={page}    | 200       | 200
        GET search?q=wonder&space={space}     | 200       | 200
        GET pages/{page}/talk                 | 200       | 200
        POST posts?page={page}                | log-in    | read-only
        PUT drafts?page={page}                | log-in    | read-only
        DELETE drafts?page={page}             | log-in    | read-only
        GET pictures?page={page}              | 200       | 200
        GET posts/{post}                      | 200       | 200
        GET posts/{post}/history              | 200       | 200
        PUT posts/{post}                      | log-in    | read-only
        PUT posts/{post}/audience             | log-in    | read-only
        DELETE posts/{post}                   | log-in    | read-only
        """);

    private PostTables() {
    }
}
