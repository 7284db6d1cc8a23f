package org.groundswell.outloud.amplify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.groundswell.outloud.HeldPosts;
import org.groundswell.outloud.PostNews;
import org.groundswell.outloud.PostSight;
import org.groundswell.outloud.Sight;
import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.amplify.domain.Amplifications;
import org.groundswell.outloud.amplify.domain.AmplifyAct;
import org.groundswell.outloud.amplify.domain.AmplifyEnd;
import org.groundswell.outloud.amplify.domain.AmplifyRefusal;
import org.groundswell.outloud.amplify.domain.AmplifyRules;
import org.groundswell.outloud.amplify.domain.AmplifyTarget;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.PostRefusal;
import org.groundswell.outloud.domain.PostRules;
import org.groundswell.outloud.domain.Posts;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.CommunityHome;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Rights;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Passing a post on into another community with a sentence of one's own; wherever it comes before new eyes by that, its author is asked first (product W6). */
@Service
public class AmplifyService {
    static final int MOST_AN_HOUR = 10;
    private static final Duration HOUR = Duration.ofHours(1);

    private final HeldPosts held;
    private final Posts posts;
    private final PostSight sight;
    private final Amplifications amplifications;
    private final AmplifyTargets targets;
    private final AmplifyShowing showing;
    private final PostNews news;
    private final AccessMode accessMode;
    private final Transactions transactions;
    private final Clock clock;

    public AmplifyService(HeldPosts held, Posts posts, PostSight sight, Amplifications amplifications, AmplifyTargets targets, AmplifyShowing showing, PostNews news,
                          AccessMode accessMode, Transactions transactions, Clock clock) {
        this.held = held;
        this.posts = posts;
        this.sight = sight;
        this.amplifications = amplifications;
        this.targets = targets;
        this.showing = showing;
        this.news = news;
        this.accessMode = accessMode;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @return the communities of their own into which the person may pass the post on, by name
     * @throws Refused AUTHOR_SAID_NO if its author asked that it be not passed on
     */
    public List<CommunityHome> choices(Ref post, Person person) {
        Post there = passable(post, person);
        Refused.ifPresent(AmplifyRefusal.AUTHOR_SAID_NO.when(transactions.run(() -> amplifications.closed(there.id()))));
        return targets.choices(there, person);
    }

    /**
     * @param community null if none was said
     * @return what passing the post on to that community would mean
     */
    public AmplifyTarget target(Ref post, Ref community, Person person) {
        return targets.demand(community, passable(post, person), person);
    }

    private Post passable(Ref post, Person person) {
        Sight reader = sight.by(person);
        Post there = held.find(post, reader);
        PostRules.demand(PostAct.AMPLIFY, there, reader.situation(there));
        return there;
    }

    /**
     * Passes a post on, or asks its author; the same person saying the same again changes nothing.
     *
     * @param community null if none was said
     * @param typed why, a sentence of one's own that cannot be left out: without one it would be a mere copy
     */
    public Amplification passOn(Ref post, Ref community, String typed, Person person) {
        Post seen = passable(post, person);
        AmplifyTarget to = targets.demand(community, seen, person);
        String words = Amplification.words(typed);
        Done done = held.hold(post, person, (there, situation) -> {
            PostRules.demand(PostAct.AMPLIFY, there, situation);
            targets.demandElsewhere(there, to.community());
            Optional<Amplification> before = amplifications.find(there.id(), to.community());
            if (before.filter(one -> one.live() && one.by().equals(person) && one.words().equals(words)).isPresent()) {
                return new Done(there, before.get(), before.get());
            }
            Refused.ifPresent(AmplifyRefusal.AUTHOR_SAID_NO.when(amplifications.closed(there.id())));
            Amplification next = before.map(one -> one.again(to, person, words, situation.now()))
                .orElseGet(() -> Amplification.of(there.id(), to, person, words, situation.now()));
            demandNoFlood(person, situation.now());
            return new Done(there, null, showing.put(there, null, next));
        });
        if (done.before() == null) {
            news.tellAuthor(done.after().asked() ? Kind.ASKED_TO_AMPLIFY : Kind.PASSED_ON, done.post(), done.after().ref(), person);
        }
        return done.after();
    }

    private void demandNoFlood(Person person, Instant now) {
        if (amplifications.since(person, now.minus(HOUR)) >= MOST_AN_HOUR) {
            throw new Refused(AmplifyRefusal.AMPLIFY_FLOOD, null, MOST_AN_HOUR);
        }
    }

    /** The author says yes: whoever may see the community reads the post there from now on. */
    public void agree(Ref amplification, Person author) {
        change(amplification, AmplifyAct.AGREE, author, there -> there.shown() && there.agreed(), there -> there.agree(clock.instant()));
    }

    /** The author says no, and is not asked for that community again. */
    public void decline(Ref amplification, Person author) {
        change(amplification, AmplifyAct.DECLINE, author, Amplification::closed, there -> there.decline(clock.instant()));
    }

    /** Whoever passed it on takes that back, or the author takes the yes back: it is gone at once, for everybody and everywhere. */
    public void takeBack(Ref amplification, Person person) {
        change(amplification, AmplifyAct.TAKE_BACK, person, there -> !there.live(),
            there -> there.withdraw(person.equals(there.by()) ? AmplifyEnd.AMPLIFIER : AmplifyEnd.AUTHOR, clock.instant()));
    }

    private void change(Ref ref, AmplifyAct act, Person person, Predicate<Amplification> already, UnaryOperator<Amplification> change) {
        Refused.ifPresent(Rights.whyNoActor(person, accessMode.readOnly()));
        Done done = transactions.run(() -> {
            Post post = amplifications.find(ref).flatMap(one -> posts.all(List.of(one.post())).stream().findFirst()).flatMap(one -> posts.lock(one.ref()))
                .orElseThrow(AmplifyService::notFound);
            Amplification there = amplifications.find(ref).orElseThrow(AmplifyService::notFound);
            Optional<Refusal> why = AmplifyRules.whyNot(act, there, post.author(), person, false);
            // A second press, or the same act in another tab.
            if (why.filter(AmplifyRefusal.NOT_ASKED_NOW::equals).isPresent() && already.test(there)) {
                return new Done(post, there, there);
            }
            Refused.ifPresent(why);
            if (act == AmplifyAct.AGREE) {
                demandStill(post, there);
            }
            return new Done(post, there, showing.put(post, there, change.apply(there)));
        });
        if (!done.after().live()) {
            news.untell(ref);
        }
    }

    // Between question and answer whoever asked may have lost what it needs, and the community may have ended.
    private void demandStill(Post post, Amplification asked) {
        Sight amplifier = sight.by(asked.by());
        boolean sees = amplifier.sees(post);
        Refused.ifPresent(AmplifyRefusal.TAKES_NOTHING_NEW.when(!sees || !targets.still(asked.community(), asked.by())));
        PostRules.demand(PostAct.AMPLIFY, post, amplifier.situation(post));
    }

    /** The author asks that the post be not passed on: what waits is declined and nobody asks again; what is shown already is taken back one by one. */
    public void close(Ref post, Person author) {
        List<Ref> declined = held.holdOwn(post, sight.by(author), (there, situation) -> {
            Refused.ifPresent(PostRefusal.POST_NOT_YOURS.when(!there.author().equals(author)));
            amplifications.close(there.id(), author, situation.now());
            return amplifications.of(List.of(there.id())).stream().filter(Amplification::asked)
                .map(one -> amplifications.put(one.decline(situation.now())).ref()).toList();
        });
        declined.forEach(news::untell);
    }

    /** The author lets the post be passed on again; single answers stay. */
    public void open(Ref post, Person author) {
        held.holdOwn(post, sight.by(author), (there, situation) -> {
            Refused.ifPresent(PostRefusal.POST_NOT_YOURS.when(!there.author().equals(author)));
            amplifications.open(there.id());
            return there;
        });
    }

    private static Refused notFound() {
        return new Refused(AmplifyRefusal.AMPLIFICATION_NOT_FOUND);
    }

    /** @param before null if it is new */
    private record Done(Post post, Amplification before, Amplification after) {
    }
}
