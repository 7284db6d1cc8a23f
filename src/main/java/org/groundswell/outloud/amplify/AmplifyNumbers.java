package org.groundswell.outloud.amplify;

import java.util.List;
import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.amplify.domain.Amplifications;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.PostNumbers;
import org.springframework.stereotype.Component;

/** Counts in how many communities a post is shown. */
@Component
public class AmplifyNumbers implements PostNumbers {
    private final Amplifications amplifications;

    public AmplifyNumbers(Amplifications amplifications) {
        this.amplifications = amplifications;
    }

    @Override
    public PostCounts of(Post post) {
        return PostCounts.amplified((int) amplifications.of(List.of(post.id())).stream().filter(Amplification::shown).count());
    }
}
