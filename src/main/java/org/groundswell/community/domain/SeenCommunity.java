package org.groundswell.community.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.PageRights;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.WikiPage;

/**
 * A community as one reader sees it.
 *
 * @param name     the name to use for it in addresses and further calls, null if its page is not saved yet
 * @param home     its home page, null likewise
 * @param standing how the reader stands in it
 * @param seats    who tends it, stands for it or is asked to
 * @param parent   the community whose edge it is, if the reader may see that
 * @param edges    its own edges the reader may see, by name
 * @param teachers whom it learns from; nobody is shown who learns from it, as others say that and not its own people
 * @param rights   what the reader may do for it
 */
public record SeenCommunity(Community community, CommunityName name, WikiPage home, Standing standing, Seats seats, Optional<Neighbour> parent,
    List<Neighbour> edges, List<Neighbour> teachers, Set<CommunityAct> rights) {
    public SeenCommunity {
        edges = List.copyOf(edges);
        teachers = List.copyOf(teachers);
        rights = Set.copyOf(rights);
    }

    /** For further questions of the same reader. */
    public Place place() {
        return new Place(community, standing);
    }

    /** @return what the reader may do about belonging to it and tending it */
    public Set<MemberAct> memberRights() {
        return MemberRules.rights(community, seats, standing);
    }

    /** A community as it will be when its page is saved; it has neither name nor home, and nobody can do anything for it. */
    public static SeenCommunity unsaved(String title, CommunityKind kind, Person reader, Instant now) {
        Community community = Community.begun(null, null, null, false, kind, title, Person.ANONYMOUS, now);
        Standing standing = new Standing(reader, PageRights.NONE, false, false, false, MyTies.NONE, now);
        return new SeenCommunity(community, null, null, standing, community.seats(List.of()), Optional.empty(), List.of(), List.of(), Set.of());
    }
}
