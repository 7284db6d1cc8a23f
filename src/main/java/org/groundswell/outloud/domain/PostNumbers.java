package org.groundswell.outloud.domain;

/** Counts from what is stored what is added up under posts as people act. */
public interface PostNumbers {
    /** @return the numbers that are true of this post now; those nobody counts here are as they are */
    PostCounts of(Post post);
}
