package org.groundswell.community.people;

import java.util.List;
import java.util.Optional;
import org.groundswell.community.CommunityPlaces;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.LeaveTaking;
import org.groundswell.community.domain.MemberAct;
import org.groundswell.community.domain.MemberRefusal;
import org.groundswell.community.domain.Membership;
import org.groundswell.community.domain.MyPart;
import org.groundswell.community.domain.MyTies;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.SeenPerson;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Following, joining and leaving a community; every act throws Refused if it is not allowed, and then nothing is stored. */
@Service
public class MembershipService {
    private final CommunityPlaces places;
    private final MemberDesk desk;
    private final MemberStore store;
    private final SeatStore seats;
    private final Ties ties;
    private final Newcomers newcomers;
    private final TieReading reading;
    private final Transactions transactions;
    private final List<LeaveTaking> leaveTaking;

    MembershipService(CommunityPlaces places, MemberDesk desk, MemberStore store, SeatStore seats, Ties ties, Newcomers newcomers, TieReading reading,
        Transactions transactions, List<LeaveTaking> leaveTaking) {
        this.places = places;
        this.desk = desk;
        this.store = store;
        this.seats = seats;
        this.ties = ties;
        this.newcomers = newcomers;
        this.reading = reading;
        this.transactions = transactions;
        this.leaveTaking = leaveTaking;
    }

    /** The person wants to hear of the community; nobody is shown that. */
    public MyPart follow(CommunityName name, Person person) {
        return desk.act(name, MemberAct.FOLLOW, person, held -> store.follow(held.id(), person, held.now()));
    }

    public MyPart unfollow(CommunityName name, Person person) {
        return desk.act(name, MemberAct.UNFOLLOW, person, held -> store.unfollow(held.id(), person));
    }

    /** Joins at once, asks for it, accepts an invitation or comes back, whatever the community's way and the past days say. */
    public MyPart join(CommunityName name, Person person) {
        return desk.act(name, MemberAct.JOIN, person, held -> {
            Membership before = held.standing().mine().membership();
            store.change(held.id(), person, before, before.joined(held.community().settings().joinBy(), held.now()));
        });
    }

    /** Leaves without a word, takes a request back or refuses an invitation; who tended the community does so no more. */
    public MyPart leave(CommunityName name, Person person) {
        return desk.act(name, MemberAct.LEAVE, person, held -> {
            MyTies mine = held.standing().mine();
            store.change(held.id(), person, mine.membership(), mine.membership().left(held.now()));
            if (mine.membership().active()) {
                seats.left(held.community(), mine, person, held.now());
                leaveTaking.forEach(part -> part.left(held.community(), person, held.now()));
            }
        });
    }

    /** Who asks to join, the longest waiting first. */
    public Page<SeenPerson> requests(CommunityName name, Window window, Person steward) {
        return requests(places.place(name, steward), window);
    }

    /** The same of a community that was just looked up. */
    public Page<SeenPerson> requests(Place place, Window window) {
        return list(place, "requests", Membership.State.REQUESTED, window);
    }

    /** Who is invited and has not answered. */
    public Page<SeenPerson> invitations(CommunityName name, Window window, Person steward) {
        return invitations(places.place(name, steward), window);
    }

    /** The same of a community that was just looked up. */
    public Page<SeenPerson> invitations(Place place, Window window) {
        return list(place, "invitations", Membership.State.INVITED, window);
    }

    /** The members, for those who choose whom to offer a seat; nobody else is given such a list. */
    public Page<SeenPerson> members(CommunityName name, Window window, Person steward) {
        return list(places.place(name, steward), "members", Membership.State.ACTIVE, window);
    }

    /** Lets in who asked. */
    public void accept(CommunityName name, Ref request, Person steward) {
        Place place = desk.demand(name, MemberAct.ANSWER, steward);
        Tie asked = transactions.run(() -> asked(place.community().id(), request));
        newcomers.demandWelcome(place.community(), asked.person());
        desk.act(name, MemberAct.INVITE, steward, held -> answer(held, request, true, ""));
    }

    /**
     * Says no to who asked.
     *
     * @param words one sentence that only the asker sees
     */
    public void decline(CommunityName name, Ref request, String words, Person steward) {
        desk.demand(name, MemberAct.ANSWER, steward);
        String reason = PlainText.compulsory(words, "words", Tie.LONGEST_WORDS);
        desk.act(name, MemberAct.ANSWER, steward, held -> answer(held, request, false, reason));
    }

    /**
     * Invites somebody; it is theirs to come.
     *
     * @param login the name that person logs in with
     */
    public void invite(CommunityName name, String login, Person steward) {
        Place place = desk.demand(name, MemberAct.INVITE, steward);
        Person person = newcomers.named(place.community(), login, "person");
        desk.act(name, MemberAct.INVITE, steward, held -> {
            Membership before = ties.of(held.id(), person).membership();
            store.change(held.id(), person, before, before.invited(held.asker(), held.now()));
        });
    }

    /** Takes an invitation back that nobody has accepted. */
    public void uninvite(CommunityName name, Ref invitation, Person steward) {
        desk.act(name, MemberAct.ANSWER, steward, held -> {
            Tie tie = member(held.id(), invitation).orElseThrow(() -> new Refused(MemberRefusal.INVITATION_NOT_FOUND));
            Membership before = Membership.of(tie);
            store.change(held.id(), tie.person(), before, before.uninvited());
        });
    }

    private void answer(Held held, Ref request, boolean accepted, String reason) {
        Tie tie = asked(held.id(), request);
        Membership before = Membership.of(tie);
        store.change(held.id(), tie.person(), before, before.answered(accepted, reason, held.now()));
    }

    private Tie asked(long community, Ref request) {
        return member(community, request).filter(tie -> Membership.of(tie).state() == Membership.State.REQUESTED)
            .orElseThrow(() -> new Refused(MemberRefusal.REQUEST_NOT_FOUND));
    }

    private Optional<Tie> member(long community, Ref ref) {
        return ties.find(community, ref).filter(tie -> tie.kind() == Tie.Kind.MEMBER);
    }

    private Page<SeenPerson> list(Place place, String list, Membership.State state, Window window) {
        desk.demand(place, MemberAct.SEE_MEMBERS);
        Cursor after = Cursor.decode(list, window.after());
        Page<Tie> page = transactions.run(() -> Page.of(ties.list(place.community().id(), Tie.Kind.MEMBER, state.name(), after, window.limit()),
            window.limit(), tie -> new Cursor(list, tie.ref())));
        return new Page<>(reading.people(page.items(), place.standing().person()), page.next());
    }
}
