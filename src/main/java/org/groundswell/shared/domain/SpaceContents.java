package org.groundswell.shared.domain;

import java.util.List;

/** What a feature keeps for the pages of a space, as those who look after the space are told. */
public interface SpaceContents {
    /** One word for what it keeps, with which its texts and addresses are named. */
    String kind();

    /** @return what stands on pages of the space this reader may see */
    Page<Item> in(SpaceKey space, Window window, Person reader);

    /** @return how much of it is parked, because its page went for good when it was in the space */
    int parked(SpaceKey space);

    /**
     * One of them.
     *
     * @param page    the title of the page it stands on
     * @param path    where to find it, below the context path
     * @param numbers what it has come to, in the order its text names them
     */
    record Item(String name, String page, String path, List<Integer> numbers) {
        public Item {
            numbers = List.copyOf(numbers);
        }
    }
}
