package org.groundswell.outloud.amplify;

import java.util.EnumMap;
import java.util.Map;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.amplify.domain.Amplification;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.shared.domain.Happening;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/** Passing on, on a real database: a page in one space, and the home of a community in another. */
public final class AmplifyWorld {
    private static final Map<TestDatabase, AmplifyWorld> WORLDS = new EnumMap<>(TestDatabase.class);

    public final OutLoudWorld loud;
    public final AmplifyService service;
    public final AmplifyEnds ends;
    public final AmplifyReading reading;

    private AmplifyWorld(OutLoudWorld loud) {
        this.loud = loud;
        AmplifyTargets targets = new AmplifyTargets(loud.people, loud.places, loud.sight, loud.wiki);
        AmplifyShowing showing = new AmplifyShowing(loud.amplifications, loud.streams, loud.stored);
        service = new AmplifyService(loud.held, loud.stored, loud.sight, loud.amplifications, targets, showing, loud.news, loud.wiki, loud.transactions, loud.clock);
        ends = new AmplifyEnds(loud.amplifications, showing, loud.streams, loud.stored, loud.news, loud.transactions, loud.clock);
        reading = loud.amplified;
    }

    public static synchronized AmplifyWorld on(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, one -> new AmplifyWorld(OutLoudWorld.on(one)));
    }

    /** A page and a community somewhere else, each in a space of its own. */
    public final class Places {
        public final PageId page = loud.wiki.page("A" + OutLoudWorld.newName());
        public final PageId home = loud.wiki.page("B" + OutLoudWorld.newName());
        public final Ref community = loud.people.community(home);

        public SeenPost post(Person author, Identity identity) {
            return loud.publish(PostSpot.on(page), author, "We left the door open for a week.", identity, null);
        }
    }

    public Places places() {
        return new Places();
    }

    public Amplification stored(Amplification one) {
        return loud.transactions.run(() -> loud.amplifications.find(one.ref())).orElseThrow();
    }

    public Post stored(Ref post) {
        return loud.transactions.run(() -> loud.stored.find(post)).orElseThrow();
    }

    /** In how many other communities the post says it is shown. */
    public int number(Ref post) {
        return stored(post).counts().amplified();
    }

    public long told(Ref subject, Happening.Kind kind) {
        return loud.people.told(subject).stream().filter(one -> one.happening().kind() == kind).count();
    }
}
