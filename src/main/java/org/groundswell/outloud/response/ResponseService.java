package org.groundswell.outloud.response;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.groundswell.outloud.HeldPosts;
import org.groundswell.outloud.PostSight;
import org.groundswell.outloud.Sight;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.domain.PostRules;
import org.groundswell.outloud.domain.PostSituation;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.outloud.response.domain.Response;
import org.groundswell.outloud.response.domain.ResponseAct;
import org.groundswell.outloud.response.domain.ResponseRefusal;
import org.groundswell.outloud.response.domain.ResponseRules;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.outloud.response.domain.Responses;
import org.groundswell.outloud.response.domain.SeenResponse;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** What people say to posts, and to what was said to them. */
@Service
public class ResponseService {
    static final int MOST_AN_HOUR = 30;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String LIST = "responses";
    private static final int MOST_VIEWS = 20;

    private final HeldPosts held;
    private final PostSight sight;
    private final Posts posts;
    private final Responses responses;
    private final ResponseReading reading;
    private final ResponseNews news;
    private final ResponseLinks links;
    private final Transactions transactions;

    public ResponseService(HeldPosts held, PostSight sight, Posts posts, Responses responses, ResponseReading reading, ResponseNews news,
                           ResponseLinks links, Transactions transactions) {
        this.held = held;
        this.sight = sight;
        this.posts = posts;
        this.responses = responses;
        this.reading = reading;
        this.news = news;
        this.links = links;
        this.transactions = transactions;
    }

    /** What stands under a post, oldest first, each with what was said to it. */
    public Page<SeenResponse> under(Ref post, Window window, Person person) {
        Cursor after = Cursor.decode(LIST, window.after());
        Sight reader = sight.by(person);
        Post there = held.find(post, reader);
        if (!reader.seesInPlace(there)) {
            return Page.empty();
        }
        Page<Response> page = transactions.run(() -> Page.of(responses.under(there.id(), after, window.limit()), window.limit(),
            last -> new Cursor(LIST, last.ref())));
        return new Page<>(whole(page.items(), there, reader), page.next());
    }

    /** Other views of a post, which stand beside it. */
    public List<SeenResponse> beside(Ref post, Person person) {
        Sight reader = sight.by(person);
        Post there = held.find(post, reader);
        return reader.seesInPlace(there) ? whole(transactions.run(() -> responses.beside(there.id(), MOST_VIEWS)), there, reader) : List.of();
    }

    /** One response, without what was said to it. */
    public SeenResponse find(Ref response, Person person) {
        Sight reader = sight.by(person);
        Response found = found(response);
        Post post = postOf(found, reader);
        return reading.seen(List.of(found), List.of(), post, reader.situation(post)).get(0);
    }

    /**
     * Says something to a post; the same once more within an hour is one response.
     *
     * @param parent   the response it answers, null for the post itself; what answers a reply stands beside that
     * @param identity null for NAMED
     */
    public SeenResponse say(Ref post, Ref parent, ResponseWords words, Identity identity, Person author) {
        Identity named = Identity.kept(identity, null);
        ResponseRules.demandName(words, named);
        Said said = held.hold(post, author, (there, situation) -> {
            PostRules.demand(PostAct.RESPOND, there, situation);
            long under = parent == null ? 0 : under(parent, there, situation);
            Response fresh = Response.said(there.id(), under, author, named, under == 0 ? words : words.inTalk(), situation.now());
            Optional<Response> same = same(fresh, situation);
            return same.isPresent() ? new Said(same.get(), there, situation, false) : new Said(add(fresh, there, situation), there, situation, true);
        });
        if (said.now()) {
            news.said(said.response(), said.post());
        }
        return reading.seen(List.of(said.response()), List.of(), said.post(), said.situation()).get(0);
    }

    /** @param version the version the author saw, null to change whatever is there */
    public SeenResponse edit(Ref response, ResponseWords words, Identity identity, Integer version, Person author) {
        return change(response, author, ResponseAct.EDIT, (there, situation) -> {
            if (version != null && version != there.version()) {
                throw new Refused(ResponseRefusal.RESPONSE_EDITED_ELSEWHERE);
            }
            Identity named = Identity.kept(identity, there.identity());
            ResponseRules.demandName(words, named);
            ResponseWords said = there.parent() == 0 ? words : words.inTalk();
            boolean nothingNew = said.equals(there.words()) && named == there.identity();
            return nothingNew ? there : there.edited(named, said, situation.now());
        });
    }

    /** Takes the words back; what was said to them stays. */
    public SeenResponse withdraw(Ref response, Person author) {
        return change(response, author, ResponseAct.WITHDRAW, (there, situation) -> there.taken());
    }

    private SeenResponse change(Ref ref, Person person, ResponseAct act, BiFunction<Response, PostSituation, Response> work) {
        Ref post = postOf(found(ref), sight.by(person)).ref();
        return held.hold(post, person, (there, situation) -> {
            Response before = found(ref);
            ResponseRules.demand(act, before, there, situation);
            Response after = work.apply(before, situation);
            if (after != before) {
                responses.save(after);
                links.keep(after, there);
            }
            if (after.withdrawn() && !before.withdrawn()) {
                held.save(there.counting(there.counts().plus(PostCounts.response(-1))));
            }
            return reading.seen(List.of(after), List.of(), there, situation).get(0);
        });
    }

    private Response add(Response fresh, Post post, PostSituation situation) {
        if (responses.since(fresh.author(), situation.now().minus(HOUR)).size() >= MOST_AN_HOUR) {
            throw new Refused(ResponseRefusal.RESPONSE_FLOOD, null, MOST_AN_HOUR);
        }
        Response added = responses.add(fresh);
        links.keep(added, post);
        Post counted = post.counting(post.counts().plus(PostCounts.response(1)));
        held.save(post.waits() ? counted.asking(post.ask(), situation.now()) : counted);
        return added;
    }

    private long under(Ref parent, Post post, PostSituation situation) {
        Response meant = responses.find(parent).filter(there -> there.post() == post.id()).orElseThrow(ResponseService::notFound);
        ResponseRules.demand(ResponseAct.REPLY, meant, post, situation);
        return meant.parent() == 0 ? meant.id() : meant.parent();
    }

    // A second press after a lost answer says the same again.
    private Optional<Response> same(Response fresh, PostSituation situation) {
        Instant lately = situation.now().minus(HOUR);
        return responses.since(fresh.author(), lately).stream().filter(there -> !there.withdrawn() && there.post() == fresh.post())
            .filter(there -> there.parent() == fresh.parent() && there.identity() == fresh.identity() && there.words().equals(fresh.words())).findFirst();
    }

    private List<SeenResponse> whole(List<Response> first, Post post, Sight reader) {
        List<Response> replies = transactions.run(() -> responses.replies(first.stream().map(Response::id).toList()));
        return reading.seen(first, replies, post, reader.situation(post));
    }

    private Response found(Ref response) {
        return transactions.run(() -> responses.find(response)).orElseThrow(ResponseService::notFound);
    }

    // A response is as unknown as its post to those who may not see that.
    private Post postOf(Response response, Sight reader) {
        return transactions.run(() -> posts.all(List.of(response.post()))).stream().filter(reader::seesInPlace).findFirst().orElseThrow(ResponseService::notFound);
    }

    private static Refused notFound() {
        return new Refused(ResponseRefusal.RESPONSE_NOT_FOUND);
    }

    /** @param now whether it was said now, not before already */
    private record Said(Response response, Post post, PostSituation situation, boolean now) {
    }
}
