package org.groundswell.shared.domain;

/**
 * One thing that is new in what somebody follows.
 *
 * @param title what it is called in a list, empty where its text may not leave the wiki: a restricted page, a circle, a hidden name
 * @param path  where to find it, below the context path
 * @param page  whose readers may know of it, null if it stands on none
 * @param by    who wrote it, ANONYMOUS where the name is hidden
 */
public record Headline(String title, String path, PageId page, Person by) {
    public Headline untitled() {
        return new Headline("", path, page, by);
    }
}
