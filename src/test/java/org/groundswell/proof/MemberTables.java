package org.groundswell.proof;

/** Who may do what about belonging to a community and tending it; the steward founded it, and nobody else has joined it. */
final class MemberTables {
    /** Anonymous visitors may read the page, too. What a request, invitation or candidate that is not there is answered with shows that the caller may ask. */
    static final Matrix PUBLIC_PAGE = Matrix.of("""
        act                                                   | anonymous | viewer    | commenter, author | steward    | space admin, site admin
        PUT communities/{community}/follow                    | log-in    | 200       | 200               | 200        | 200
        DELETE communities/{community}/follow                 | log-in    | 200       | 200               | 200        | 200
        PUT communities/{community}/membership                | log-in    | comment   | 200               | 200        | 200
        DELETE communities/{community}/membership             | log-in    | 200       | 200               | 200        | 200
        GET communities/{community}/members                   | log-in    | steward   | steward           | 200        | 200
        GET communities/{community}/requests                  | log-in    | steward   | steward           | 200        | 200
        PUT communities/{community}/requests/{tie}            | log-in    | steward   | steward           | request    | request
        GET communities/{community}/invitations               | log-in    | steward   | steward           | 200        | 200
        POST communities/{community}/invitations              | log-in    | steward   | steward           | 204        | 204
        DELETE communities/{community}/invitations/{tie}      | log-in    | steward   | steward           | invitation | invitation
        GET communities/{community}/seats                     | 200       | 200       | 200               | 200        | 200
        PUT communities/{community}/seat                      | log-in    | comment   | no-offer          | no-offer   | no-offer
        DELETE communities/{community}/seat                   | log-in    | 200       | 200               | 200        | 200
        POST communities/{community}/seats/offers             | log-in    | steward   | steward           | 204        | 204
        DELETE communities/{community}/seats/offers/{tie}     | log-in    | steward   | steward           | offer      | offer
        POST communities/{community}/candidacy                | log-in    | comment   | join-first        | tends      | join-first
        DELETE communities/{community}/candidacy              | log-in    | 200       | 200               | 200        | 200
        PUT communities/{community}/candidates/{tie}/support  | log-in    | comment   | join-first        | candidate  | join-first
        DELETE communities/{community}/candidates/{tie}/support | log-in  | candidate | candidate         | candidate  | candidate
        """);

    /** Only the steward is named by the page's restriction; to others the community is as unknown as one that never was. */
    static final Matrix RESTRICTED_PAGE = Matrix.of("""
        act                                                   | steward    | site admin | others
        PUT communities/{community}/follow                    | 200        | 200        | community
        DELETE communities/{community}/follow                 | 200        | 200        | community
        PUT communities/{community}/membership                | 200        | 200        | community
        DELETE communities/{community}/membership             | 200        | 200        | community
        GET communities/{community}/members                   | 200        | 200        | community
        GET communities/{community}/requests                  | 200        | 200        | community
        PUT communities/{community}/requests/{tie}            | request    | request    | community
        GET communities/{community}/invitations               | 200        | 200        | community
        POST communities/{community}/invitations              | 204        | 204        | community
        DELETE communities/{community}/invitations/{tie}      | invitation | invitation | community
        GET communities/{community}/seats                     | 200        | 200        | community
        PUT communities/{community}/seat                      | no-offer   | no-offer   | community
        DELETE communities/{community}/seat                   | 200        | 200        | community
        POST communities/{community}/seats/offers             | 204        | 204        | community
        DELETE communities/{community}/seats/offers/{tie}     | offer      | offer      | community
        POST communities/{community}/candidacy                | tends      | join-first | community
        DELETE communities/{community}/candidacy              | 200        | 200        | community
        PUT communities/{community}/candidates/{tie}/support  | candidate  | join-first | community
        DELETE communities/{community}/candidates/{tie}/support | candidate | candidate | community
        """);

    /** The wiki takes no changes; what can be read can still be read. */
    static final Matrix READ_ONLY = Matrix.of("""
        act                                                   | anonymous | steward   | space admin, site admin | others
        PUT communities/{community}/follow                    | log-in    | read-only | read-only               | read-only
        DELETE communities/{community}/follow                 | log-in    | read-only | read-only               | read-only
        PUT communities/{community}/membership                | log-in    | read-only | read-only               | read-only
        DELETE communities/{community}/membership             | log-in    | read-only | read-only               | read-only
        GET communities/{community}/members                   | log-in    | 200       | 200                     | steward
        GET communities/{community}/requests                  | log-in    | 200       | 200                     | steward
        PUT communities/{community}/requests/{tie}            | log-in    | read-only | read-only               | read-only
        GET communities/{community}/invitations               | log-in    | 200       | 200                     | steward
        POST communities/{community}/invitations              | log-in    | read-only | read-only               | read-only
        DELETE communities/{community}/invitations/{tie}      | log-in    | read-only | read-only               | read-only
        GET communities/{community}/seats                     | 200       | 200       | 200                     | 200
        PUT communities/{community}/seat                      | log-in    | read-only | read-only               | read-only
        DELETE communities/{community}/seat                   | log-in    | read-only | read-only               | read-only
        POST communities/{community}/seats/offers             | log-in    | read-only | read-only               | read-only
        DELETE communities/{community}/seats/offers/{tie}     | log-in    | read-only | read-only               | read-only
        POST communities/{community}/candidacy                | log-in    | read-only | read-only               | read-only
        DELETE communities/{community}/candidacy              | log-in    | read-only | read-only               | read-only
        PUT communities/{community}/candidates/{tie}/support  | log-in    | read-only | read-only               | read-only
        DELETE communities/{community}/candidates/{tie}/support | log-in  | read-only | read-only               | read-only
        """);

    /** Requests for spaces: nobody but the site's administrators may make spaces here, and nobody else answers. */
    static final Matrix SPACE_REQUESTS = Matrix.of("""
        act                          | anonymous | site admin | others
        GET spaceRequests            | log-in    | 200        | 200
        POST spaceRequests           | log-in    | make-it    | 201
        PUT spaceRequests/{tie}      | log-in    | no-request | site-admin
        DELETE spaceRequests/{tie}   | log-in    | no-request | no-request
        """);

    /** The same while the wiki takes no changes. */
    static final Matrix SPACE_REQUESTS_READ_ONLY = Matrix.of("""
        act                          | anonymous | others
        GET spaceRequests            | log-in    | 200
        POST spaceRequests           | log-in    | read-only
        PUT spaceRequests/{tie}      | log-in    | read-only
        DELETE spaceRequests/{tie}   | log-in    | read-only
        """);

    private MemberTables() {
    }
}
