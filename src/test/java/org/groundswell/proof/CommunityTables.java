package org.groundswell.proof;

/** Who may do what for a community: say what it is for, move it on, open conversations at its edge; the steward founded it. */
final class CommunityTables {
    /** Anonymous visitors may read the page, too. Pages may be made by the space's administrators and by the steward. */
    static final Matrix PUBLIC_PAGE = Matrix.of("""
        act                                            | anonymous | viewer, commenter, author | steward | space admin, site admin
        GET communities                                | 200       | 200                       | 200     | 200
        GET communities/{community}                    | 200       | 200                       | 200     | 200
        GET communities/{community}/panel              | 200       | 200                       | 200     | 200
        PUT communities/{community}/setup              | log-in    | steward                   | 200     | 200
        PUT communities/{community}/stage              | log-in    | steward                   | 200     | 200
        GET communities/{community}/history            | 200       | 200                       | 200     | 200
        GET communities/{community}/momentum           | 200       | 200                       | 200     | 200
        GET communities/{community}/edges              | 200       | 200                       | 200     | 200
        POST communities/{community}/edges             | log-in    | no-page                   | 201     | 201
        PUT communities/{community}/learnsFrom/{tie}   | log-in    | steward                   | community | community
        DELETE communities/{community}/learnsFrom/{tie} | log-in   | steward                   | community | community
        """);

    /** Only the steward is named by the page's restriction; to others the community is as unknown as one that never was. */
    static final Matrix RESTRICTED_PAGE = Matrix.of("""
        act                                            | steward | site admin | others
        GET communities                                | 200     | 200        | 200
        GET communities/{community}                    | 200     | 200        | community
        GET communities/{community}/panel              | 200     | 200        | community
        PUT communities/{community}/setup              | 200     | 200        | community
        PUT communities/{community}/stage              | 200     | 200        | community
        GET communities/{community}/history            | 200     | 200        | community
        GET communities/{community}/momentum           | 200     | 200        | community
        GET communities/{community}/edges              | 200     | 200        | community
        POST communities/{community}/edges             | 201     | 201        | community
        PUT communities/{community}/learnsFrom/{tie}   | community | community | community
        DELETE communities/{community}/learnsFrom/{tie} | community | community | community
        """);

    /** The wiki takes no changes; what can be read can still be read. */
    static final Matrix READ_ONLY = Matrix.of("""
        act                                            | anonymous | others
        GET communities                                | 200       | 200
        GET communities/{community}                    | 200       | 200
        GET communities/{community}/panel              | 200       | 200
        PUT communities/{community}/setup              | log-in    | read-only
        PUT communities/{community}/stage              | log-in    | read-only
        GET communities/{community}/history            | 200       | 200
        GET communities/{community}/momentum           | 200       | 200
        GET communities/{community}/edges              | 200       | 200
        POST communities/{community}/edges             | log-in    | read-only
        PUT communities/{community}/learnsFrom/{tie}   | log-in    | read-only
        DELETE communities/{community}/learnsFrom/{tie} | log-in   | read-only
        """);

    private CommunityTables() {
    }
}
