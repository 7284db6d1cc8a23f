package org.groundswell.outloud.ask;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.groundswell.outloud.HeldPosts;
import org.groundswell.outloud.PostNews;
import org.groundswell.outloud.PostSight;
import org.groundswell.outloud.Sight;
import org.groundswell.outloud.ask.domain.AskEnd;
import org.groundswell.outloud.ask.domain.AskRefusal;
import org.groundswell.outloud.ask.domain.SeenAsk;
import org.groundswell.outloud.ask.domain.SeenVolunteer;
import org.groundswell.outloud.ask.domain.Volunteer;
import org.groundswell.outloud.ask.domain.Volunteers;
import org.groundswell.outloud.domain.AskState;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostAct;
import org.groundswell.outloud.domain.PostRules;
import org.groundswell.outloud.domain.PostSituation;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.Happening.Kind;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** What becomes of something that was asked: open, somebody is on it, helped or no longer needed. */
@Service
public class AskService {
    private final HeldPosts held;
    private final PostSight sight;
    private final Volunteers helpers;
    private final PostNews news;
    private final People people;
    private final Transactions transactions;

    public AskService(HeldPosts held, PostSight sight, Volunteers helpers, PostNews news, People people, Transactions transactions) {
        this.held = held;
        this.sight = sight;
        this.helpers = helpers;
        this.news = news;
        this.people = people;
        this.transactions = transactions;
    }

    /** @return on which of these posts the person is now */
    public Set<Long> on(Collection<Long> posts, Person person) {
        return person.isAnonymous() || posts.isEmpty() ? Set.of() : transactions.run(() -> helpers.on(person, posts));
    }

    /** Who is on what was asked, who helped, and what helped. */
    public SeenAsk find(Ref post, Person person) {
        Sight reader = sight.by(person);
        Post there = held.find(post, reader);
        if (!reader.seesInPlace(there)) {
            return new SeenAsk(List.of(), "");
        }
        List<Volunteer> all = transactions.run(() -> helpers.of(there.id())).stream().filter(helper -> helper.onIt() || helper.helped()).toList();
        Faces faces = Faces.of(all.stream().map(Volunteer::person), person, people);
        String what = there.ask() == AskState.HELPED ? transactions.run(() -> helpers.end(there.id())).map(AskEnd::what).orElse("") : "";
        return new SeenAsk(all.stream().map(one -> new SeenVolunteer(one.ref(), faces.of(one.person()), one.onIt(), one.helped(), one.since())).toList(), what);
    }

    /** "I'm on it", said by name; once more changes nothing. */
    public void take(Ref post, Person person) {
        Post taken = held.hold(post, person, (there, situation) -> {
            PostRules.demand(PostAct.TAKE, there, situation);
            Volunteer before = helper(there, person);
            if (before != null && before.onIt()) {
                return null;
            }
            helpers.put(Volunteer.taking(there.id(), person, before, situation.now()));
            return held.save(there.asking(AskState.TAKEN, situation.now()));
        });
        if (taken != null) {
            news.untellReminder(taken);
            news.tell(Kind.ANSWERED_MY_ASK, taken, person, List.of(taken.author()));
        }
    }

    /** No longer on it; if nobody else is, it is open again. */
    public void leave(Ref post, Person person) {
        held.hold(post, person, (there, situation) -> {
            Volunteer before = helper(there, person);
            if (before == null || !before.onIt()) {
                return there;
            }
            helpers.put(before.released());
            boolean others = helpers.of(there.id()).stream().anyMatch(Volunteer::onIt);
            return there.ask() == AskState.TAKEN && !others ? held.save(there.asking(AskState.OPEN, situation.now())) : there;
        });
    }

    /**
     * Ends what was asked, or asks again; its author only.
     *
     * @param to    HELPED, NO_LONGER_NEEDED or OPEN
     * @param what  what helped, at most 450 characters, null or blank for nothing
     * @param named who helped, of those who took it up
     * @throws Refused HELPER_NOT_FOUND if one of them did not
     */
    public void change(Ref post, AskState to, String what, Collection<Ref> named, Person author) {
        String helped = PlainText.paragraph(what, "what", AskEnd.LONGEST_WHAT);
        Post changed = held.hold(post, author, (there, situation) -> {
            PostRules.demand(act(to), there, situation);
            if (to == AskState.HELPED) {
                end(there, helped, named, situation);
            } else {
                helpers.of(there.id()).stream().filter(Volunteer::onIt).forEach(helper -> helpers.put(helper.released()));
            }
            return held.save(there.asking(to, situation.now()));
        });
        if (!changed.waits()) {
            news.untellReminder(changed);
        }
    }

    private void end(Post post, String what, Collection<Ref> named, PostSituation situation) {
        List<Volunteer> all = helpers.of(post.id());
        if (!all.stream().map(Volunteer::ref).toList().containsAll(named)) {
            throw new Refused(AskRefusal.HELPER_NOT_FOUND, "helpers");
        }
        all.stream().filter(helper -> helper.onIt() || named.contains(helper.ref()))
            .forEach(helper -> helpers.put(helper.ended(helper.helped() || named.contains(helper.ref()))));
        helpers.put(new AskEnd(post.id(), what, situation.now()));
    }

    private Volunteer helper(Post post, Person person) {
        return helpers.of(post.id()).stream().filter(one -> one.person().equals(person)).findFirst().orElse(null);
    }

    private static PostAct act(AskState to) {
        return switch (to) {
            case HELPED -> PostAct.HELPED;
            case NO_LONGER_NEEDED -> PostAct.NOT_NEEDED;
            case OPEN -> PostAct.REOPEN;
            case TAKEN -> throw new Refused(AskRefusal.UNKNOWN_ASK_STATE, "state");
        };
    }
}
