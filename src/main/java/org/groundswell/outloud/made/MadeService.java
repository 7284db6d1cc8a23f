package org.groundswell.outloud.made;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.groundswell.outloud.HeldPosts;
import org.groundswell.outloud.PostNews;
import org.groundswell.outloud.PostReading;
import org.groundswell.outloud.PostSight;
import org.groundswell.outloud.Sight;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostSituation;
import org.groundswell.outloud.made.domain.Conversation;
import org.groundswell.outloud.made.domain.MadePage;
import org.groundswell.outloud.made.domain.MadePages;
import org.groundswell.outloud.made.domain.MadeRefusal;
import org.groundswell.outloud.made.domain.MadeRules;
import org.groundswell.outloud.made.domain.PageOfConversation;
import org.groundswell.outloud.made.domain.PageOffer;
import org.groundswell.outloud.made.domain.QuoteAsk;
import org.groundswell.outloud.made.domain.Speaker;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.PageMaker;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SharedRefusal;
import org.groundswell.shared.domain.Spaces;
import org.groundswell.shared.domain.WikiPage;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Makes pages of conversations, which only their maker sees to begin with, and asks those who are quoted. */
@Service
public class MadeService {
    private static final int LONGEST_TITLE = 200;
    private static final int USUAL_TITLE = 80;
    private static final Duration THE_SAME = Duration.ofHours(1);
    private static final int MOST_AN_HOUR = 3;

    private final HeldPosts held;
    private final PostSight sight;
    private final PostReading reading;
    private final PostNews news;
    private final Conversations conversations;
    private final MadePages made;
    private final PageMaker maker;
    private final Spaces spaces;
    private final People people;
    private final Transactions transactions;

    MadeService(HeldPosts held, PostSight sight, PostReading reading, PostNews news, Conversations conversations, MadePages made, PageMaker maker, Spaces spaces,
                People people, Transactions transactions) {
        this.held = held;
        this.sight = sight;
        this.reading = reading;
        this.news = news;
        this.conversations = conversations;
        this.made = made;
        this.maker = maker;
        this.spaces = spaces;
        this.people = people;
        this.transactions = transactions;
    }

    /** What a page can be made of. */
    public PageOffer offer(Ref post, Person person) {
        Sight reader = sight.by(person);
        Post there = held.find(post, reader);
        demand(there, reader.situation(there));
        Conversation talk = transactions.run(() -> conversations.of(there));
        Faces faces = Faces.of(talk.quotes().stream().filter(quote -> quote.by().identity().mayBeNamed(quote.by().person(), person))
            .map(quote -> quote.by().person()), person, people);
        return new PageOffer(reading.seen(there, reader), there.words().text().beginning(USUAL_TITLE),
            talk.quotes().stream().map(quote -> new PageOffer.Choice(quote, faces.of(quote.by().person(), quote.by().identity()))).toList());
    }

    /**
     * Makes a page below the one the post stands on, seen by its maker only until they open it; once more within an hour is the same page. Whoever is quoted is asked.
     *
     * @param quotes what is quoted besides the post itself
     * @param say    the phrases of the page, by their short names
     */
    public WikiPage make(Ref post, String title, Collection<Ref> quotes, UnaryOperator<String> say, Person person) {
        String called = PlainText.line(title, "title", LONGEST_TITLE);
        if (called.isEmpty()) {
            throw new Refused(SharedRefusal.TEXT_BLANK, "title");
        }
        Made fresh = held.hold(post, person, (there, situation) -> {
            demand(there, situation);
            Conversation talk = conversations.of(there).quoting(quotes);
            Optional<WikiPage> lately = lately(there, situation);
            return lately.map(page -> new Made(there, null, page, List.of())).orElseGet(() -> make(talk, called, say, situation));
        });
        if (fresh.made() != null) {
            news.tell(Kind.QUOTED, fresh.post(), which(fresh.made()), person, fresh.asked());
        }
        return fresh.page();
    }

    private Made make(Conversation talk, String title, UnaryOperator<String> say, PostSituation situation) {
        Post post = talk.post();
        WikiPage page = maker.draftBelow(post.place().page(), title, PageOfConversation.of(talk, PostNews.address(post.ref()), say))
            .orElseThrow(() -> new Refused(MadeRefusal.MAY_NOT_MAKE_PAGE));
        MadePage added = made.add(MadePage.made(post.id(), page.id(), situation.person(), situation.now()));
        List<Speaker> quoted = talk.speakers().stream().filter(speaker -> !speaker.person().equals(situation.person())).toList();
        quoted.forEach(speaker -> made.put(new QuoteAsk(post.id(), added.id(), speaker.person(), speaker.identity(), QuoteAsk.Answer.ASKED, situation.now())));
        return new Made(post, added, page, quoted.stream().map(Speaker::person).distinct().toList());
    }

    // A second press after a lost answer makes no second page; whoever throws pages away to make them again asks those quoted again each time.
    private Optional<WikiPage> lately(Post post, PostSituation situation) {
        Sight reader = sight.by(situation.person());
        List<MadePage> recent = made.of(post.id()).stream().filter(one -> one.by().equals(situation.person()) && one.at().isAfter(situation.now().minus(THE_SAME))).toList();
        Optional<WikiPage> there = recent.stream().flatMap(one -> reader.page(one.page()).stream()).findFirst();
        if (there.isEmpty() && recent.size() >= MOST_AN_HOUR) {
            throw new Refused(MadeRefusal.PAGES_FLOOD);
        }
        return there;
    }

    private void demand(Post post, PostSituation situation) {
        MadeRules.demand(post, situation, mayCreate(post, situation.person()));
    }

    boolean mayCreate(Post post, Person person) {
        return post.place().onPage() && spaces.on(post.place().space(), person).createPages();
    }

    static String which(MadePage made) {
        return "#made-" + made.ref();
    }

    /** @param made null if nothing was made because it was there already */
    private record Made(Post post, MadePage made, WikiPage page, List<Person> asked) {
    }
}
