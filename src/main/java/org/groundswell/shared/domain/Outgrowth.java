package org.groundswell.shared.domain;

/**
 * A pledge that came of something, as one reader may see it.
 *
 * @param words what is pledged
 * @param by    who pledged it, as the reader may know it
 * @param story what became of it, empty if that is not told
 * @param path  where it stands, below the context path
 */
public record Outgrowth(String words, Who by, String story, String path) {
}
