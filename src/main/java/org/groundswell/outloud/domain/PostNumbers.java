package org.groundswell.outloud.domain;

/** Counts from what is stored a part of what is added up under posts as people act. */
public interface PostNumbers {
    /** @return the numbers that are true of this post now, nothing for those that are counted elsewhere */
    PostCounts of(Post post);
}
