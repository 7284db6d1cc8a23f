package org.groundswell.outloud.amplify;

import java.util.List;
import org.groundswell.outloud.amplify.domain.Amplifications;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.SightGround;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** A post may be read by whoever sees the home of a community it is shown in with its author's yes. */
@Component
public class AmplifiedSight implements SightGround {
    private final Amplifications amplifications;
    private final CommunityHomes communities;
    private final Transactions transactions;

    public AmplifiedSight(Amplifications amplifications, CommunityHomes communities, Transactions transactions) {
        this.amplifications = amplifications;
        this.communities = communities;
        this.transactions = transactions;
    }

    @Override
    public boolean opens(Post post, Person reader) {
        if (post.counts().amplified() == 0) {
            return false;
        }
        List<Long> opened = transactions.run(() -> amplifications.opened(post.id()));
        return opened.stream().anyMatch(community -> communities.find(community, reader).isPresent());
    }
}
