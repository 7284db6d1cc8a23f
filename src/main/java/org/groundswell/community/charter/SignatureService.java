package org.groundswell.community.charter;

import java.util.List;
import java.util.function.BiFunction;
import org.groundswell.community.CommunityPlaces;
import org.groundswell.community.charter.domain.CharterAct;
import org.groundswell.community.charter.domain.CharterRefusal;
import org.groundswell.community.charter.domain.CharterRules;
import org.groundswell.community.charter.domain.CharterSet;
import org.groundswell.community.charter.domain.CharterVersions;
import org.groundswell.community.charter.domain.SeenSignature;
import org.groundswell.community.domain.Communities;
import org.groundswell.community.domain.Community;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.community.domain.CommunityRules;
import org.groundswell.community.domain.Place;
import org.groundswell.community.domain.Signature;
import org.groundswell.community.domain.Tie;
import org.groundswell.community.domain.Ties;
import org.groundswell.shared.domain.Cursor;
import org.groundswell.shared.domain.Page;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.Window;
import org.groundswell.shared.persistence.Transactions;
import org.springframework.stereotype.Service;

/** Signing the charter; a signature is for the version that was signed until its owner says otherwise, and nobody is moved to another one. */
@Service
public class SignatureService {
    private static final String SIGNATURES = "signatures";

    private final CommunityPlaces places;
    private final Communities communities;
    private final Ties ties;
    private final CharterVersions versions;
    private final CharterReading reading;
    private final Transactions transactions;

    SignatureService(CommunityPlaces places, Communities communities, Ties ties, CharterVersions versions, CharterReading reading,
        Transactions transactions) {
        this.places = places;
        this.communities = communities;
        this.ties = ties;
        this.versions = versions;
        this.reading = reading;
        this.transactions = transactions;
    }

    /**
     * Signs the version in effect, whatever was signed before; once more changes the words only.
     *
     * @param no    the version the signer has read
     * @param words what they say to it, at most 255 characters, null or blank for nothing
     */
    public SeenSignature sign(CommunityName name, int no, String words, Person signer) {
        String said = PlainText.line(words, "words", Tie.LONGEST_WORDS);
        return change(name, signer, CharterAct.SIGN, (place, charter) -> {
            demandRead(charter, no);
            Signature before = Signature.of(place.standing().mine());
            boolean anew = before == null || before.no() != no;
            if (anew) {
                count(place.community(), before, no);
            }
            return new Signature(no, before == null ? 0 : before.kept(), said, anew ? place.standing().now() : before.since());
        });
    }

    /** Says that the signature stays one for the version that was signed, although the text has changed since. */
    public SeenSignature keep(CommunityName name, int no, Person signer) {
        return change(name, signer, CharterAct.KEEP, (place, charter) -> {
            demandRead(charter, no);
            Signature mine = Signature.of(place.standing().mine());
            return new Signature(mine.no(), no, mine.words(), mine.since());
        });
    }

    /** Takes the signature back, without a question; nothing of it stays to be seen, and one may sign again. */
    public void withdraw(CommunityName name, Person signer) {
        Place place = places.place(name, signer);
        CommunityRules.demandReader(place.standing());
        transactions.run(() -> {
            Place held = places.hold(place);
            Signature mine = Signature.of(held.standing().mine());
            if (mine != null) {
                count(held.community(), mine, 0);
                ties.remove(held.standing().mine().find(Tie.Kind.SIGNATURE).orElseThrow());
            }
            return null;
        });
    }

    /** Who has signed which version, in the order of signing. */
    public Page<SeenSignature> list(CommunityName name, Window window, Person reader) {
        return list(places.place(name, reader), window);
    }

    /** The same of a charter that was just looked up. */
    public Page<SeenSignature> list(Place place, Window window) {
        Cursor after = Cursor.decode(SIGNATURES, window.after());
        Community community = place.community();
        if (!community.stored()) {
            return Page.empty();
        }
        Page<Tie> page = transactions.run(() -> Page.of(ties.list(community.id(), Tie.Kind.SIGNATURE, Signature.VALID, after, window.limit()),
            window.limit(), tie -> new Cursor(SIGNATURES, tie.ref())));
        return new Page<>(reading.signatures(page.items(), community.charterNo(), place.standing().person()), page.next());
    }

    private SeenSignature change(CommunityName name, Person signer, CharterAct act, BiFunction<Place, CharterSet, Signature> work) {
        Place place = places.place(name, signer);
        CommunityRules.demandReader(place.standing());
        return transactions.run(() -> {
            Place held = places.hold(place);
            CharterSet charter = versions.around(held.community().id(), 0);
            CharterRules.demand(act, charter, Signature.of(held.standing().mine()), held);
            Tie tie = ties.put(work.apply(held, charter).tie(held.community().id(), signer));
            return reading.signatures(List.of(tie), charter.currentNo(), signer).get(0);
        });
    }

    // The number of each version and that of the community always say how many rows there are.
    private void count(Community held, Signature before, int no) {
        if (before != null) {
            versions.find(held.id(), before.no()).ifPresent(version -> versions.save(version.signed(-1)));
        }
        if (no > 0) {
            versions.find(held.id(), no).ifPresent(version -> versions.save(version.signed(1)));
        }
        int change = (no > 0 ? 1 : 0) - (before == null ? 0 : 1);
        if (change != 0) {
            communities.save(held.counting(held.counts().moreSigned(change)));
        }
    }

    private static void demandRead(CharterSet charter, int no) {
        if (charter.currentNo() != no) {
            throw new Refused(CharterRefusal.TEXT_HAS_CHANGED, "no");
        }
    }
}
