package org.groundswell.community.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.WikiPage;

/**
 * A community as one reader sees it.
 *
 * @param name     the name to use for it in addresses and further calls
 * @param home     its home page
 * @param standing how the reader stands in it
 * @param seats    who tends it, stands for it or is asked to
 * @param parent   the community whose edge it is, if the reader may see that
 * @param edges    its own edges the reader may see, by name
 * @param teachers whom it learns from
 * @param learners who learns from it
 * @param rights   what the reader may do for it
 */
public record SeenCommunity(Community community, CommunityName name, WikiPage home, Standing standing, Seats seats, Optional<Neighbour> parent,
    List<Neighbour> edges, List<Neighbour> teachers, List<Neighbour> learners, Set<CommunityAct> rights) {
    public SeenCommunity {
        edges = List.copyOf(edges);
        teachers = List.copyOf(teachers);
        learners = List.copyOf(learners);
        rights = Set.copyOf(rights);
    }
}
