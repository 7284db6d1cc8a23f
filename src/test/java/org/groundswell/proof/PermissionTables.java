package org.groundswell.proof;

/** Who may do what with a board and its pledges: the permission matrix, one table per situation of the page. */
final class PermissionTables {
    /**
     * Anonymous visitors may read the page, too. The author wrote the pledge; the steward may edit the page but did not make it.
     * Leaving, and one's own draft, are refused to nobody who is logged in and sees the page.
     */
    static final Matrix PUBLIC_PAGE = Matrix.of("""
        act                             | anonymous | viewer  | commenter | author | steward | space admin | site admin
        GET boards?space={space}        | 200       | 200     | 200       | 200    | 200     | 200         | 200
        GET boards/{board}              | 200       | 200     | 200       | 200    | 200     | 200         | 200
        GET boards/{board}/values       | 200       | 200     | 200       | 200    | 200     | 200         | 200
        GET boards/{board}/cards        | 200       | 200     | 200       | 200    | 200     | 200         | 200
        GET boards/{board}/cards/{pledge} | 200     | 200     | 200       | 200    | 200     | 200         | 200
        GET boards/{board}/pledges      | 200       | 200     | 200       | 200    | 200     | 200         | 200
        POST boards/{board}/pledges     | log-in    | comment | 201       | 201    | 201     | 201         | 201
        GET boards/{board}/draft        | 204       | 204     | 204       | 204    | 204     | 204         | 204
        PUT boards/{board}/draft        | log-in    | comment | 200       | 200    | 200     | 200         | 200
        DELETE boards/{board}/draft     | log-in    | 204     | 204       | 204    | 204     | 204         | 204
        POST boards/{board}/copies      | log-in    | editor  | editor    | editor | 201     | 201         | 201
        GET pledges/{pledge}            | 200       | 200     | 200       | 200    | 200     | 200         | 200
        PUT pledges/{pledge}            | log-in    | author  | author    | 200    | author  | author      | author
        DELETE pledges/{pledge}         | log-in    | author  | author    | 204    | author  | author      | author
        PUT pledges/{pledge}/join       | log-in    | comment | 200       | own    | 200     | 200         | 200
        DELETE pledges/{pledge}/join    | log-in    | 200     | 200       | 200    | 200     | 200         | 200
        PUT pledges/{pledge}/support    | log-in    | comment | 200       | own    | 200     | 200         | 200
        DELETE pledges/{pledge}/support | log-in    | 200     | 200       | 200    | 200     | 200         | 200
        PUT pledges/{pledge}/state      | log-in    | author  | author    | 200    | author  | author      | author
        GET pledges/{pledge}/joins      | 200       | 200     | 200       | 200    | 200     | 200         | 200
        GET pledges/{pledge}/history    | 200       | 200     | 200       | 200    | 200     | 200         | 200
        """);

    /** Only author and steward are named by the page's restriction; a space admin is not exempt, the site's administrators are. */
    static final Matrix RESTRICTED_PAGE = Matrix.of("""
        act                             | anonymous | viewer, commenter, space admin | author | steward | site admin
        GET boards?space={space}        | 200       | 200                            | 200    | 200     | 200
        GET boards/{board}              | board     | board                          | 200    | 200     | 200
        GET boards/{board}/values       | board     | board                          | 200    | 200     | 200
        GET boards/{board}/cards        | board     | board                          | 200    | 200     | 200
        GET boards/{board}/cards/{pledge} | board   | board                          | 200    | 200     | 200
        GET boards/{board}/pledges      | board     | board                          | 200    | 200     | 200
        POST boards/{board}/pledges     | board     | board                          | 201    | 201     | 201
        GET boards/{board}/draft        | board     | board                          | 204    | 204     | 204
        PUT boards/{board}/draft        | board     | board                          | 200    | 200     | 200
        DELETE boards/{board}/draft     | board     | board                          | 204    | 204     | 204
        POST boards/{board}/copies      | board     | board                          | editor | 201     | 201
        GET pledges/{pledge}            | pledge    | pledge                         | 200    | 200     | 200
        PUT pledges/{pledge}            | pledge    | pledge                         | 200    | author  | author
        DELETE pledges/{pledge}         | pledge    | pledge                         | 204    | author  | author
        PUT pledges/{pledge}/join       | pledge    | pledge                         | own    | 200     | 200
        DELETE pledges/{pledge}/join    | pledge    | pledge                         | 200    | 200     | 200
        PUT pledges/{pledge}/support    | pledge    | pledge                         | own    | 200     | 200
        DELETE pledges/{pledge}/support | pledge    | pledge                         | 200    | 200     | 200
        PUT pledges/{pledge}/state      | pledge    | pledge                         | 200    | author  | author
        GET pledges/{pledge}/joins      | pledge    | pledge                         | 200    | 200     | 200
        GET pledges/{pledge}/history    | pledge    | pledge                         | 200    | 200     | 200
        """);

    /** Unknown refs, a page in the trash: both read as nothing at all, whoever asks. */
    static final Matrix NOTHING_THERE = Matrix.of("""
        act                                 | others
        GET boards/{board}                  | board
        GET boards/{board}/values           | board
        GET boards/{board}/cards            | board
        GET boards/{board}/cards/{pledge}   | board
        GET boards/{board}/pledges          | board
        POST boards/{board}/pledges         | board
        GET boards/{board}/draft            | board
        PUT boards/{board}/draft            | board
        DELETE boards/{board}/draft         | board
        POST boards/{board}/copies          | board
        GET pledges/{pledge}                | pledge
        PUT pledges/{pledge}                | pledge
        DELETE pledges/{pledge}             | pledge
        PUT pledges/{pledge}/join           | pledge
        DELETE pledges/{pledge}/join        | pledge
        PUT pledges/{pledge}/support        | pledge
        DELETE pledges/{pledge}/support     | pledge
        PUT pledges/{pledge}/state          | pledge
        GET pledges/{pledge}/joins          | pledge
        GET pledges/{pledge}/history        | pledge
        """);

    /** The wiki takes no changes; what can be read can still be read. */
    static final Matrix READ_ONLY = Matrix.of("""
        act                             | anonymous | others
        GET boards?space={space}        | 200       | 200
        GET boards/{board}              | 200       | 200
        GET boards/{board}/values       | 200       | 200
        GET boards/{board}/cards        | 200       | 200
        GET boards/{board}/cards/{pledge} | 200     | 200
        GET boards/{board}/pledges      | 200       | 200
        POST boards/{board}/pledges     | log-in    | read-only
        PUT boards/{board}/draft        | log-in    | read-only
        DELETE boards/{board}/draft     | log-in    | read-only
        POST boards/{board}/copies      | log-in    | read-only
        GET pledges/{pledge}            | 200       | 200
        PUT pledges/{pledge}            | log-in    | read-only
        DELETE pledges/{pledge}         | log-in    | read-only
        PUT pledges/{pledge}/join       | log-in    | read-only
        DELETE pledges/{pledge}/join    | log-in    | read-only
        PUT pledges/{pledge}/support    | log-in    | read-only
        DELETE pledges/{pledge}/support | log-in    | read-only
        PUT pledges/{pledge}/state      | log-in    | read-only
        GET pledges/{pledge}/joins      | 200       | 200
        GET pledges/{pledge}/history    | 200       | 200
        """);

    /** The same board seen from a copy of its page; only there a new one can be made, by those who may edit the copy. */
    static final Matrix COPIED_PAGE = Matrix.of("""
        act                                         | anonymous | viewer  | commenter, author | steward, space admin, site admin
        GET boards/{board}?page={page}              | 200       | 200     | 200               | 200
        GET boards/{board}/values?page={page}       | 200       | 200     | 200               | 200
        GET boards/{board}/cards?page={page}        | 200       | 200     | 200               | 200
        GET boards/{board}/pledges?page={page}      | 200       | 200     | 200               | 200
        POST boards/{board}/pledges?page={page}     | log-in    | comment | 201               | 201
        PUT boards/{board}/draft?page={page}        | log-in    | comment | 200               | 200
        GET boards/{board}/draft?page={page}        | 204       | 204     | 200               | 200
        DELETE boards/{board}/draft?page={page}     | log-in    | 204     | 204               | 204
        POST boards/{board}/copies                  | log-in    | editor  | editor            | 201
        """);

    private PermissionTables() {
    }
}
