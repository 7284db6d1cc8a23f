package org.groundswell.pledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.groundswell.pledge.domain.Backing;
import org.groundswell.pledge.domain.Backings;
import org.groundswell.pledge.domain.Board;
import org.groundswell.pledge.domain.BoardRules;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.Draft;
import org.groundswell.pledge.domain.Pledge;
import org.groundswell.pledge.domain.PledgeAct;
import org.groundswell.pledge.domain.PledgeEvent;
import org.groundswell.pledge.domain.PledgeQuery;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.PledgeRules;
import org.groundswell.pledge.domain.PledgeState;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.pledge.domain.Pledges;
import org.groundswell.pledge.domain.SeenBoard;
import org.groundswell.pledge.domain.SeenJoin;
import org.groundswell.pledge.domain.SeenPledge;
import org.groundswell.pledge.domain.WholePledge;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Origins;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Everything one can do with pledges; every act throws Refused if it is not allowed, and then nothing is stored. */
@Service
public class PledgeService {
    private static final int LONGEST_JOIN_WORDS = 255;

    private final BoardPlaces places;
    private final PledgeDrafts drafts;
    private final PledgeLook look;
    private final PledgeStore store;
    private final Pledges pledges;
    private final Backings backings;
    private final Origins origins;
    private final PledgeNews news;
    private final Transactions transactions;

    PledgeService(BoardPlaces places, PledgeDrafts drafts, PledgeLook look, PledgeStore store, Pledges pledges, Backings backings, Origins origins, PledgeNews news,
                  Transactions transactions) {
        this.places = places;
        this.drafts = drafts;
        this.look = look;
        this.store = store;
        this.pledges = pledges;
        this.backings = backings;
        this.origins = origins;
        this.news = news;
        this.transactions = transactions;
    }

    /** The pledges of a board that was just looked up for the same reader. */
    public Page<SeenPledge> list(SeenBoard board, PledgeQuery query, Person reader) {
        return board.board().stored() ? list(places.place(board.board(), reader, PledgeRefusal.BOARD_NOT_FOUND), query, reader) : Page.empty();
    }

    /** The pledges of a board. */
    public Page<SeenPledge> list(BoardSpot spot, PledgeQuery query, Person reader) {
        BoardPlaces.Place place = places.place(spot, reader);
        return place.board().stored() ? list(place, query, reader) : Page.empty();
    }

    private Page<SeenPledge> list(BoardPlaces.Place place, PledgeQuery query, Person reader) {
        return transactions.run(() -> {
            long board = place.board().id();
            List<Pledge> rows = query.filter() == PledgeQuery.Filter.MINE ? mine(board, query, reader) : pledges.list(board, query);
            Page<Pledge> page = Page.of(rows, query.limit(), pledge -> query.behind(pledge.ref()));
            return new Page<>(look.seen(page.items(), place), page.next());
        });
    }

    private List<Pledge> mine(long board, PledgeQuery query, Person reader) {
        return reader.isAnonymous() ? List.of() : pledges.listAmong(board, backings.mine(reader, board), query);
    }

    /** One published pledge. */
    public SeenPledge find(Ref pledge, Person reader) {
        return seen(look.find(pledge, reader));
    }

    private SeenPledge seen(PledgeLook.Found found) {
        return transactions.run(() -> look.seen(List.of(found.pledge()), found.place())).get(0);
    }

    /**
     * One published pledge with all around it, in one look at the board.
     *
     * @param joins which part of those who do the same
     */
    public WholePledge whole(Ref pledge, Window joins, Person reader) {
        return look.whole(pledge, joins, reader);
    }

    /** Who has joined, in the order of joining. */
    public Page<SeenJoin> joins(Ref pledge, Window window, Person reader) {
        Cursor after = Cursor.decode(PledgeLook.JOINS, window.after());
        PledgeLook.Found found = look.find(pledge, reader);
        return transactions.run(() -> look.joins(found, after, window.limit()));
    }

    /** What happened to a pledge, oldest first. */
    public List<PledgeEvent> history(Ref pledge, Person reader) {
        PledgeLook.Found found = look.find(pledge, reader);
        return transactions.run(() -> look.history(found));
    }

    /**
     * Puts a pledge on top of its board; the draft of the same person on that board becomes it; saying the same twice is one pledge.
     *
     * @param identity null for that of the draft, or NAMED if there is none
     * @param from     what moved the author to it, null for nothing
     */
    public SeenPledge publish(BoardSpot spot, PledgeWords words, Identity identity, Ref from, Person author) {
        BoardPlaces.Place place = places.place(spot, author);
        BoardRules.demandPledge(place.situation());
        BoardRules.demandTheme(place.board().settings(), words.theme());
        places.demandValue(place.board(), words.value(), author);
        if (from != null) {
            GroundService.demand(origins, from, author);
        }
        PledgeLook.Found made = transactions.run(() -> {
            Board board = places.open(place.board());
            Pledge published = drafts.publish(board.id(), words, identity, from, author, place.situation().now());
            return new PledgeLook.Found(published, new BoardPlaces.Place(board, place.situation()));
        });
        news.published(made.pledge(), place.board().home());
        return seen(made);
    }

    /** @return what the person has begun to write on the board */
    public Optional<Draft> draft(BoardSpot spot, Person author) {
        return drafts.find(spot, author);
    }

    /**
     * Keeps what somebody has written so far, one draft per person and board.
     *
     * @param identity null to keep that of the draft, NAMED in a new one
     */
    public Draft saveDraft(BoardSpot spot, PledgeWords words, Identity identity, Person author) {
        return drafts.save(spot, words, identity, author);
    }

    /** Throws away what somebody has begun to write. */
    public void dropDraft(BoardSpot spot, Person author) {
        drafts.drop(spot, author);
    }

    /**
     * Changes the words or the name of a pledge.
     *
     * @param identity null to keep it
     * @param version  the version the author saw, null to change whatever is there
     */
    public SeenPledge edit(Ref pledge, PledgeWords words, Identity identity, Integer version, Person author) {
        return change(pledge, author, (there, place) -> {
            boolean rewording = !there.words().iWill().equals(words.iWill());
            PledgeRules.demand(PledgeAct.EDIT, there, false, place.situation());
            if (rewording) {
                PledgeRules.demand(PledgeAct.EDIT_WORDING, there, false, place.situation());
            }
            if (version != null && version != there.version()) {
                throw new Refused(PledgeRefusal.EDITED_ELSEWHERE);
            }
            if (!there.words().theme().equals(words.theme())) {
                BoardRules.demandTheme(place.board().settings(), words.theme());
            }
            if (!there.words().value().equals(words.value())) {
                places.demandValue(place.board(), words.value(), author);
            }
            Pledge edited = there.edited(words, Identity.kept(identity, there.identity()));
            boolean nothingNew = edited.words().equals(there.words()) && edited.identity() == there.identity();
            if (nothingNew) {
                return PledgeStep.of(there, there);
            }
            PledgeEvent.Kind kind = rewording ? PledgeEvent.Kind.WORDING_CHANGED : PledgeEvent.Kind.DETAILS_CHANGED;
            store.change(there, edited, new PledgeEvent(kind, place.situation().now(), ""));
            return PledgeStep.of(there, edited);
        });
    }

    /** Takes a pledge back that nobody ever joined. */
    public void remove(Ref pledge, Person author) {
        PledgeLook.Found found = look.find(pledge, author);
        BoardRules.demandReader(found.place().situation());
        news.removed(transactions.run(() -> {
            Pledge there = held(pledge);
            PledgeRules.demand(PledgeAct.REMOVE, there, false, found.place().situation());
            store.remove(there);
            return there;
        }));
    }

    /**
     * "I'll do this too"; once more changes name and words only.
     *
     * @param identity null to keep it, NAMED for somebody who joins anew
     * @param words    what they say to it, at most 255 characters, null or blank for nothing
     */
    public SeenPledge join(Ref pledge, Identity identity, String words, Person person) {
        String said = PlainText.line(words, "words", LONGEST_JOIN_WORDS);
        return change(pledge, person, (there, place) -> {
            Optional<Backing> join = backings.find(there.id(), person, Backing.Kind.JOIN).filter(Backing::live);
            PledgeRules.demand(PledgeAct.JOIN, there, join.isPresent(), place.situation());
            Identity before = join.map(Backing::identity).orElse(null);
            Identity named = Identity.kept(identity, before);
            return new PledgeStep(there, store.join(there, person, named, said, place.situation().now()), before, named);
        });
    }

    /** Withdraws from a pledge, without a question; nobody is shown that somebody left, and one may come back. */
    public SeenPledge leave(Ref pledge, Person person) {
        return change(pledge, person, (there, place) -> {
            PledgeRules.demand(PledgeAct.LEAVE, there, true, place.situation());
            Identity before = backings.find(there.id(), person, Backing.Kind.JOIN).filter(Backing::live).map(Backing::identity).orElse(null);
            return new PledgeStep(there, store.leave(there, person, place.situation().now()), before, null);
        });
    }

    /** Likes a pledge without joining it. */
    public SeenPledge support(Ref pledge, Person person) {
        return change(pledge, person, (there, place) -> {
            PledgeRules.demand(PledgeAct.SUPPORT, there, false, place.situation());
            return PledgeStep.of(there, store.support(there, person, true, place.situation().now()));
        });
    }

    /** Takes the support back. */
    public SeenPledge unsupport(Ref pledge, Person person) {
        return change(pledge, person, (there, place) -> {
            PledgeRules.demand(PledgeAct.UNSUPPORT, there, false, place.situation());
            return PledgeStep.of(there, store.support(there, person, false, place.situation().now()));
        });
    }

    /**
     * Says how it goes or what became of it; IN_PROGRESS starts an open pledge and reopens an ended one.
     *
     * @param story two sentences at an outcome, at most 450 characters, blank for none; null for none, or to leave the one there is
     */
    public SeenPledge changeState(Ref pledge, PledgeState state, String story, Person author) {
        String told = PlainText.paragraph(story, "story", PledgeWords.LONGEST_DETAIL);
        return change(pledge, author, (there, place) -> {
            PledgeAct act = PledgeAct.leading(there.state(), state);
            PledgeRules.demand(act, there, false, place.situation());
            Instant now = place.situation().now();
            boolean nothingNew = act == PledgeAct.EDIT || act == PledgeAct.TELL && (story == null || told.equals(there.story()));
            if (nothingNew) {
                return PledgeStep.of(there, there);
            }
            Pledge changed = act == PledgeAct.TELL ? there.told(told) : there.moved(state, told, now);
            store.change(there, changed, PledgeEvent.of(act, changed, now));
            return PledgeStep.of(there, changed);
        });
    }

    private SeenPledge change(Ref pledge, Person person, BiFunction<Pledge, BoardPlaces.Place, PledgeStep> work) {
        PledgeLook.Found found = look.find(pledge, person);
        BoardRules.demandReader(found.place().situation());
        PledgeStep step = transactions.run(() -> work.apply(held(pledge), found.place()));
        news.changed(step, found.place().board().home(), person);
        return seen(new PledgeLook.Found(step.after(), found.place()));
    }

    private Pledge held(Ref pledge) {
        return pledges.lock(pledge).filter(PledgeLook::published).orElseThrow(PledgeLook::notFound);
    }
}
