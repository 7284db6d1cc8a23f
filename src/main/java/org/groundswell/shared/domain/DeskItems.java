package org.groundswell.shared.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Something of a feature that those look after who tend communities; each of them is asked a fixed number of questions, however many communities there are. */
public interface DeskItems {
    /** The parts of the desk, in their order. */
    enum Part {
        ASKS, NEWCOMERS, BOARDS, CHALLENGES
    }

    Part part();

    /**
     * What there is in these communities that the steward may see, what is late first.
     *
     * @param communities one at least
     * @param most        how many at most
     */
    List<Item> in(Collection<Tended> communities, int most, Person steward);

    /**
     * A community somebody tends.
     *
     * @param core whether all pages of the space belong to it, and not its home only
     */
    record Tended(long id, PageId home, SpaceKey space, boolean core) {
    }

    /**
     * One of them.
     *
     * @param community the id of the community it belongs to
     * @param title     its beginning
     * @param path      where to find it, below the context path
     * @param who       who did it, as the steward may know it; null if that is not said
     * @param since     since when; the beginning of that day where a name may be hidden
     * @param late      whether it has waited for long
     */
    record Item(long community, String title, String path, Who who, Instant since, boolean late) {
    }
}
