package org.groundswell.proof;

/** Who may do what with a charter that is in effect and that the author, a member like the steward, has challenged; nothing is drafted or proposed. */
final class CharterTables {
    /** Anonymous visitors may read the page, too. That there is no draft is told to those only who may write one. */
    static final Matrix PUBLIC_PAGE = Matrix.of("""
        act                                                   | anonymous | viewer    | commenter  | author    | steward    | space admin, site admin
        GET communities/{community}/charter                   | 200       | 200       | 200        | 200       | 200        | 200
        GET communities/{community}/charter/panel             | 200       | 200       | 200        | 200       | 200        | 200
        GET communities/{community}/charter/versions          | 200       | 200       | 200        | 200       | 200        | 200
        GET communities/{community}/charter/versions/{1}      | 200       | 200       | 200        | 200       | 200        | 200
        GET communities/{community}/charter/versions/{1}/changes | 200    | 200       | 200        | 200       | 200        | 200
        GET communities/{community}/charter/draft/changes     | log-in    | steward   | steward    | steward   | draft      | draft
        PUT communities/{community}/charter/draft             | log-in    | steward   | steward    | steward   | 200        | 200
        DELETE communities/{community}/charter/draft          | log-in    | steward   | steward    | steward   | draft      | draft
        POST communities/{community}/charter/proposal         | log-in    | steward   | steward    | steward   | draft      | draft
        DELETE communities/{community}/charter/proposal       | log-in    | steward   | steward    | steward   | proposal   | proposal
        PUT communities/{community}/charter/proposal/effect   | log-in    | steward   | steward    | steward   | proposal   | proposal
        PUT communities/{community}/charter/signature         | log-in    | comment   | 200        | 200       | 200        | 200
        DELETE communities/{community}/charter/signature      | log-in    | 204       | 204        | 204       | 204        | 204
        PUT communities/{community}/charter/signature/kept    | log-in    | unsigned  | unsigned   | unsigned  | unsigned   | unsigned
        GET communities/{community}/charter/signatures        | 200       | 200       | 200        | 200       | 200        | 200
        GET communities/{community}/charter/challenges        | 200       | 200       | 200        | 200       | 200        | 200
        POST communities/{community}/charter/challenges       | log-in    | comment   | join-first | 201       | 201        | join-first
        GET challenges/{challenge}                            | 200       | 200       | 200        | 200       | 200        | 200
        GET challenges/{challenge}/history                    | 200       | 200       | 200        | 200       | 200        | 200
        DELETE challenges/{challenge}                         | log-in    | not-yours | not-yours  | 204       | not-yours  | not-yours
        PUT challenges/{challenge}/support                    | log-in    | comment   | join-first | own-words | 200        | join-first
        DELETE challenges/{challenge}/support                 | log-in    | 200       | 200        | 200       | 200        | 200
        PUT challenges/{challenge}/answer                     | log-in    | steward   | steward    | steward   | 200        | 200
        """);

    private CharterTables() {
    }

    /** @return what somebody is told who may not see the page, or asks for what never was */
    static String unknown(Act act) {
        return act.path().startsWith("challenges/") ? "404 CHALLENGE_NOT_FOUND" : "404 COMMUNITY_NOT_FOUND";
    }
}
