package org.groundswell.outloud.amplify;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.amplify.domain.Amplifications;
import org.groundswell.outloud.amplify.domain.AmplifyRules;
import org.groundswell.outloud.amplify.domain.SeenAmplification;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.CommunityHome;
import org.groundswell.shared.domain.CommunityHomes;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Component;

/** What one reader may know of passing posts on. */
@Component
public class AmplifyReading {
    private static final Period NOTED = Period.ofDays(14);
    private static final int MOST_NOTES = 3;

    private final Amplifications amplifications;
    private final CommunityHomes communities;
    private final People people;
    private final AccessMode accessMode;
    private final Transactions transactions;
    private final Clock clock;

    public AmplifyReading(Amplifications amplifications, CommunityHomes communities, People people, AccessMode accessMode, Transactions transactions, Clock clock) {
        this.amplifications = amplifications;
        this.communities = communities;
        this.people = people;
        this.accessMode = accessMode;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What is to be said of passing on around some posts.
     *
     * @param above by which a post stands in the list that is read, by the id of the post
     * @param below what concerns its reader as the author or as who passes it on, by the id of the post
     */
    public record Around(Map<Long, SeenAmplification> above, Map<Long, List<SeenAmplification>> below) {
        public static final Around NOTHING = new Around(Map.of(), Map.of());
    }

    /** A list: asked only if something in it was passed on or is the reader's own, and then in one question. */
    public Around of(Collection<SeenPost> posts, Person reader) {
        return around(posts.stream().filter(post -> post.amplified() != 0 || post.mine()).toList(), reader);
    }

    /** One post: also what is asked or done by its reader. */
    public Around of(SeenPost post, Person reader) {
        return reader.isAnonymous() && post.amplified() == 0 ? Around.NOTHING : around(List.of(post), reader);
    }

    private Around around(List<SeenPost> posts, Person reader) {
        Map<Long, SeenPost> byId = posts.stream().collect(Collectors.toMap(SeenPost::id, Function.identity()));
        List<Amplification> all = posts.isEmpty() ? List.of() : transactions.run(() -> amplifications.of(byId.keySet())).stream()
            .filter(one -> one.live() && concerns(one, byId.get(one.post()), reader)).toList();
        Faces faces = Faces.of(all.stream().map(Amplification::by), reader, people);
        Map<Long, SeenAmplification> above = new HashMap<>();
        Map<Long, List<SeenAmplification>> below = new HashMap<>();
        all.forEach(one -> {
            SeenPost post = byId.get(one.post());
            if (one.id() == post.amplified()) {
                above.put(one.post(), seen(one, post, null, faces));
            } else {
                below.computeIfAbsent(one.post(), id -> new ArrayList<>()).add(seen(one, post, communities.find(one.community(), reader).orElse(null), faces));
            }
        });
        return new Around(above, below);
    }

    private static boolean concerns(Amplification one, SeenPost post, Person reader) {
        return post.mine() || one.id() == post.amplified() || !reader.isAnonymous() && one.by().equals(reader);
    }

    private SeenAmplification seen(Amplification one, SeenPost post, CommunityHome community, Faces faces) {
        Person author = post.mine() ? faces.reader() : Person.ANONYMOUS;
        return new SeenAmplification(one.id(), one.ref(), one.post(), community, faces.of(one.by()), one.by().equals(faces.reader()), one.words(), one.state(),
            one.askedAt(), AmplifyRules.rights(one, author, faces.reader(), accessMode.readOnly()));
    }

    /** @return when the reader passed on to the community what is shown there no more, the latest first, a few of the last two weeks */
    public List<Instant> gone(Ref community, Person reader) {
        Optional<CommunityHome> home = reader.isAnonymous() ? Optional.empty() : communities.find(community, reader);
        Instant since = clock.instant().atZone(clock.getZone()).minus(NOTED).toInstant();
        return home.map(found -> transactions.run(() -> amplifications.gone(reader, found.id(), since, MOST_NOTES))).orElse(List.of()).stream()
            .map(Amplification::askedAt).toList();
    }
}
