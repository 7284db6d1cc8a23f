package org.groundswell.outloud.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.shared.domain.Linking;
import org.groundswell.shared.domain.Linking.Backlink;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageMentions;
import org.groundswell.shared.domain.PageMentions.Mention;
import org.groundswell.shared.domain.Permissions;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SpaceKey;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** What elsewhere links to a page, as one reader may see it. */
@Service
public class BacklinkService {
    /** Up to how many spaces are named in a question. */
    private static final int FEW_SPACES = 200;
    private static final int PART = 50;
    private static final int MOST_PARTS = 5;

    private final PageMentions mentions;
    private final Map<String, Linking> features;
    private final Permissions permissions;
    private final Spaces spaces;
    private final Transactions transactions;

    public BacklinkService(PageMentions mentions, List<Linking> features, Permissions permissions, Spaces spaces, Transactions transactions) {
        this.mentions = mentions;
        this.features = features.stream().collect(Collectors.toMap(Linking::kind, Function.identity()));
        this.permissions = permissions;
        this.spaces = spaces;
        this.transactions = transactions;
    }

    /** @param kind what it is, see {@link Linking#kind} */
    public record Found(String kind, Backlink link) {
    }

    /**
     * What links to the page, newest first; one question where nothing does.
     *
     * @param most no more than these; of links the reader may not see 250 are passed over at most
     * @throws Refused FEED_NOT_FOUND if there is no page this reader may see
     */
    public List<Found> to(PageId page, int most, Person reader) {
        if (!permissions.on(page, reader).view()) {
            throw new Refused(PostRefusal.FEED_NOT_FOUND);
        }
        Set<SpaceKey> seen = spaces.seenBy(reader, FEW_SPACES).orElse(null);
        List<Found> found = new ArrayList<>();
        Mention last = null;
        for (int part = 0; part < MOST_PARTS && found.size() < most; part++) {
            Mention behind = last;
            List<Mention> some = transactions.run(() -> mentions.of(page, seen, behind, PART));
            add(some, most - found.size(), reader, found);
            if (some.size() < PART) {
                break;
            }
            last = some.get(some.size() - 1);
        }
        return found;
    }

    // Only as many things are asked for as are still wanted; of those that have gone meanwhile the next ones take the place.
    private void add(List<Mention> some, int wanted, Person reader, List<Found> found) {
        Map<PageId, Boolean> open = new HashMap<>();
        List<Mention> readable = some.stream().filter(mention -> mention.home() == null ? !reader.isAnonymous()
            : open.computeIfAbsent(mention.home(), home -> permissions.on(home, reader).view())).toList();
        int enough = found.size() + wanted;
        for (int from = 0; from < readable.size() && found.size() < enough; from += wanted) {
            List<Mention> next = readable.subList(from, Math.min(from + wanted, readable.size()));
            Map<String, Map<Long, Backlink>> seen = next.stream().collect(Collectors.groupingBy(Mention::kind)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> seen(entry.getKey(), entry.getValue(), reader)));
            next.forEach(mention -> Optional.ofNullable(seen.get(mention.kind()).get(mention.id())).filter(link -> found.size() < enough)
                .ifPresent(link -> found.add(new Found(mention.kind(), link))));
        }
    }

    private Map<Long, Backlink> seen(String kind, List<Mention> some, Person reader) {
        return features.containsKey(kind) ? features.get(kind).seen(some.stream().map(Mention::id).toList(), reader) : Map.of();
    }
}
