package org.groundswell.proof;

/** Who may make a page of a post of the author and of what was said to it, and who answers for being quoted in one that a steward made. */
final class MadeTables {
    /** Author and commenter may not make pages in this space. */
    static final Matrix PUBLIC_PAGE = Matrix.of("""
        act                         | anonymous | viewer    | commenter | author    | steward, space admin, site admin
        POST posts/{post}/pages     | log-in    | comment   | no-making | no-making | 201
        PUT quotes/{made}/answer    | log-in    | not-made  | not-made  | 204       | not-made 
        """);

    private MadeTables() {
    }
}
