package org.groundswell.host.wiki;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.groundswell.host.web.SignIn;

/** Log-in against the wiki's own accounts. */
final class WikiSignIn implements SignIn {
    private final People people;
    private final Tokens tokens;

    WikiSignIn(People people, Tokens tokens) {
        this.people = people;
        this.tokens = tokens;
    }

    @Override
    public Optional<ConfluenceUser> byPassword(String name, String password) {
        return people.authenticate(name, password).map(ConfluenceUser.class::cast);
    }

    @Override
    public Optional<ConfluenceUser> byToken(String token) {
        return tokens.personOf(token).map(ConfluenceUser.class::cast);
    }

    @Override
    public Optional<ConfluenceUser> byKey(UserKey key) {
        return people.byKey(key).filter(HostUser::active).map(ConfluenceUser.class::cast);
    }
}
