package org.groundswell.outloud;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.PostNumbers;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.shared.persistence.JobPlaces;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** Counts again what has come together under posts, some of them at a time, and goes on next time where it stopped. */
@Component
class PostRecount {
    private static final String JOB = "posts";
    private static final int PART = 100;

    private final Posts posts;
    private final List<PostNumbers> numbers;
    private final JobPlaces jobPlaces;
    private final Transactions transactions;

    PostRecount(Posts posts, List<PostNumbers> numbers, JobPlaces jobPlaces, Transactions transactions) {
        this.posts = posts;
        this.numbers = numbers;
        this.jobPlaces = jobPlaces;
        this.transactions = transactions;
    }

    /** At how many posts a run looked, and of how many it put numbers right. */
    record Result(int posts, int wrong) {
    }

    /**
     * Each post in units of work of its own, so that it can be stopped anywhere and run twice.
     *
     * @param most how many posts at most
     * @param stop asked between two of them whether to end here
     */
    Result run(int most, BooleanSupplier stop) {
        int seen = 0;
        int wrong = 0;
        long last = jobPlaces.of(JOB);
        while (seen < most) {
            long from = last;
            int size = Math.min(PART, most - seen);
            List<Post> part = transactions.run(() -> posts.after(from, size));
            for (Post post : part) {
                if (stop.getAsBoolean()) {
                    return ended(seen, wrong, last);
                }
                wrong += mended(post) ? 1 : 0;
                seen++;
                last = post.id();
            }
            if (part.size() < size) {
                return ended(seen, wrong, 0);
            }
        }
        return ended(seen, wrong, last);
    }

    private Result ended(int seen, int wrong, long last) {
        jobPlaces.put(JOB, last);
        return new Result(seen, wrong);
    }

    // People act meanwhile, so only what is still wrong while the post is held is wrong.
    private boolean mended(Post seen) {
        return !transactions.run(() -> right(seen)) && transactions.run(() -> posts.lock(seen.ref()).filter(held -> !right(held)).map(this::mend).isPresent());
    }

    private boolean right(Post post) {
        return counted(post).equals(post.counts());
    }

    private PostCounts counted(Post post) {
        return numbers.stream().map(some -> some.of(post)).reduce(PostCounts.NONE, PostCounts::plus);
    }

    private Post mend(Post held) {
        Post right = held.counting(counted(held));
        posts.save(right);
        return right;
    }
}
