package org.groundswell.outloud.made;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.outloud.HeldPosts;
import org.groundswell.outloud.PostNews;
import org.groundswell.outloud.PostSight;
import org.groundswell.outloud.Sight;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.made.domain.MadePage;
import org.groundswell.outloud.made.domain.MadePages;
import org.groundswell.outloud.made.domain.MadeRefusal;
import org.groundswell.outloud.made.domain.MadeRules;
import org.groundswell.outloud.made.domain.QuoteAsk;
import org.groundswell.outloud.made.domain.SeenMade;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** What pages were made of posts, and what those quoted say to that. */
@Service
public class QuoteService {
    private final HeldPosts held;
    private final PostSight sight;
    private final PostNews news;
    private final MadeService making;
    private final MadePages made;
    private final Posts posts;
    private final People people;
    private final AccessMode accessMode;
    private final Transactions transactions;
    private final Clock clock;

    QuoteService(HeldPosts held, PostSight sight, PostNews news, MadeService making, MadePages made, Posts posts, People people, AccessMode accessMode,
                 Transactions transactions, Clock clock) {
        this.held = held;
        this.sight = sight;
        this.news = news;
        this.making = making;
        this.made = made;
        this.posts = posts;
        this.people = people;
        this.accessMode = accessMode;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What was made of a post, and what is open between those quoted and who made it. */
    public SeenMade of(Ref post, Person person) {
        Sight reader = sight.by(person);
        Post there = held.find(post, reader);
        boolean mayMake = MadeRules.whyNot(there, reader.situation(there), making.mayCreate(there, person)).isEmpty();
        List<MadePage> all = transactions.run(() -> made.of(there.id()));
        if (all.isEmpty()) {
            return new SeenMade(List.of(), List.of(), List.of(), mayMake);
        }
        Map<Long, MadePage> byId = all.stream().collect(Collectors.toMap(MadePage::id, Function.identity()));
        List<QuoteAsk> asks = person.isAnonymous() ? List.of() : transactions.run(() -> made.asks(byId.keySet()));
        List<QuoteAsk> mine = asks.stream().filter(ask -> ask.person().equals(person)).toList();
        List<QuoteAsk> toMe = asks.stream().filter(ask -> byId.get(ask.made()).by().equals(person)).toList();
        Faces faces = Faces.of(Stream.concat(mine.stream().map(ask -> byId.get(ask.made()).by()),
            toMe.stream().filter(ask -> ask.identity() == Identity.NAMED).map(QuoteAsk::person)), person, people);
        return new SeenMade(all.stream().flatMap(one -> reader.page(one.page()).stream()).distinct().toList(),
            mine.stream().map(ask -> new SeenMade.Asked(byId.get(ask.made()).ref(), faces.of(byId.get(ask.made()).by()), ask.identity() == Identity.NAME_HIDDEN, ask.answer())).toList(),
            toMe.stream().map(ask -> new SeenMade.Answered(faces.of(ask.person(), ask.identity()), ask.answer())).toList(), mayMake);
    }

    /**
     * Says whether one's words may stand in the page; also who no longer sees the conversation can say so, and all that was asked of them about it is answered.
     *
     * @param hidden whether it is about what they said without their name
     * @throws Refused MADE_NOT_FOUND if they were not asked
     */
    public void answer(Ref ref, boolean hidden, QuoteAsk.Answer answer, Person person) {
        Refused.ifPresent(Rights.whyNoActor(person, accessMode.readOnly()));
        Identity identity = hidden ? Identity.NAME_HIDDEN : Identity.NAMED;
        Optional<MadePage> refused = transactions.run(() -> {
            MadePage there = made.find(ref).orElseThrow(QuoteService::notFound);
            QuoteAsk ask = made.asks(List.of(there.id())).stream().filter(one -> one.person().equals(person) && one.identity() == identity).findFirst()
                .orElseThrow(QuoteService::notFound);
            if (ask.answer() == answer) {
                return Optional.empty();
            }
            made.put(ask.answered(answer, clock.instant()));
            return answer == QuoteAsk.Answer.NO ? Optional.of(there) : Optional.empty();
        });
        refused.ifPresent(there -> tell(there, hidden ? Person.ANONYMOUS : person));
    }

    // Whoever agrees is seen where the maker looks; whoever does not is not to be overlooked.
    private void tell(MadePage there, Person by) {
        transactions.run(() -> posts.all(List.of(there.post()))).forEach(post -> news.tell(Kind.REPLIED, post, MadeService.which(there), by, List.of(there.by())));
    }

    private static Refused notFound() {
        return new Refused(MadeRefusal.MADE_NOT_FOUND);
    }
}
