package org.groundswell.outloud.response;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundswell.outloud.HeldPosts;
import org.groundswell.outloud.PostSight;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostRules;
import org.groundswell.outloud.domain.PostSituation;
import org.groundswell.outloud.response.domain.Reaction;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.groundswell.outloud.response.domain.Reactions;
import org.groundswell.outloud.response.domain.ResponseRefusal;
import org.groundswell.outloud.response.domain.SeenReaction;
import org.groundswell.shared.domain.Faces;
import org.groundswell.shared.domain.People;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** What people say to posts by one press; reading leaves no trace unless somebody presses "heard" (product 4.5, rule 9). */
@Service
public class ReactionService {
    /** How often somebody presses in an hour (product 4.6). */
    static final int MOST_AN_HOUR = 60;
    private static final int MOST_SHOWN = 50;

    private final HeldPosts held;
    private final PostSight sight;
    private final Reactions reactions;
    private final People people;
    private final Transactions transactions;

    public ReactionService(HeldPosts held, PostSight sight, Reactions reactions, People people, Transactions transactions) {
        this.held = held;
        this.sight = sight;
        this.reactions = reactions;
        this.people = people;
        this.transactions = transactions;
    }

    /** @return what the person pressed on each of these posts, asked in one question; a post without any is missing */
    public Map<Long, Set<ReactionKind>> of(Collection<Long> posts, Person person) {
        return transactions.run(() -> reactions.of(person, posts));
    }

    /**
     * Presses; once more changes the note only.
     *
     * @param note  why, at most 140 characters, null or blank for nothing; only thanks have one
     * @param named whether the post's author may know who it was; whoever thanks is always known to them
     */
    public void press(Ref post, ReactionKind kind, String note, boolean named, Person person) {
        String why = kind == ReactionKind.THANK ? PlainText.line(note, "note", Reaction.LONGEST_NOTE) : "";
        held.hold(post, person, (there, situation) -> {
            Optional<Reaction> before = reactions.find(there.id(), person, kind);
            if (before.isEmpty()) {
                PostRules.demand(kind.act(), there, situation);
                demandNoFlood(person, situation);
                held.save(there.counting(there.counts().plus(kind.counting(1))));
            }
            reactions.put(new Reaction(there.id(), person, kind, why, named || kind == ReactionKind.THANK, situation.now()));
            return there;
        });
    }

    /** Takes a press back, whatever has become of the post. */
    public void takeBack(Ref post, ReactionKind kind, Person person) {
        held.hold(post, person, (there, situation) -> {
            reactions.find(there.id(), person, kind).ifPresent(before -> {
                reactions.remove(before);
                held.save(there.counting(there.counts().plus(kind.counting(-1))));
            });
            return there;
        });
    }

    /** @return who thanked for a post or read it, as far as they agreed that its author knows; empty for everybody else */
    public List<SeenReaction> toAuthor(Ref post, Person author) {
        Post there = held.find(post, sight.by(author));
        if (author.isAnonymous() || !there.author().equals(author)) {
            return List.of();
        }
        List<Reaction> named = transactions.run(() -> reactions.named(there.id(), MOST_SHOWN));
        Faces faces = Faces.of(named.stream().map(Reaction::person), author, people);
        return named.stream().map(reaction -> new SeenReaction(faces.of(reaction.person()), reaction.kind(), reaction.note(), reaction.at())).toList();
    }

    private void demandNoFlood(Person person, PostSituation situation) {
        if (reactions.since(person, situation.now().minus(Duration.ofHours(1))) >= MOST_AN_HOUR) {
            throw new Refused(ResponseRefusal.REACTION_FLOOD, null, MOST_AN_HOUR);
        }
    }
}
