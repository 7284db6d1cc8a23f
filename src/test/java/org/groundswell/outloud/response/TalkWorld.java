package org.groundswell.outloud.response;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.LinkingPosts;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.ask.AskService;
import org.groundswell.outloud.ask.QuietAsks;
import org.groundswell.outloud.ask.persistence.AoVolunteers;
import org.groundswell.outloud.domain.Post;
import org.groundswell.outloud.domain.PostCounts;
import org.groundswell.outloud.response.persistence.AoReactions;
import org.groundswell.outloud.response.persistence.AoResponses;
import org.groundswell.outloud.response.persistence.AoTalkRemains;
import org.groundswell.shared.domain.Linking;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;

/** What people say and press under posts, on a real database. */
public final class TalkWorld {
    private static final Map<TestDatabase, TalkWorld> WORLDS = new EnumMap<>(TestDatabase.class);

    public final OutLoudWorld loud;
    public final ResponseService responses;
    public final ReactionService reactions;
    public final AskService asks;
    public final QuietAsks quiet;
    public final AoTalkRemains remains;
    public final List<Linking> linking;

    /** Who has offered help with whatever is asked. */
    public Optional<Person> offering = Optional.empty();

    private TalkWorld(OutLoudWorld around) {
        loud = around;
        AoResponses stored = new AoResponses(loud.activeObjects, loud.clock);
        responses = new ResponseService(loud.held, loud.sight, loud.stored, stored, new ResponseReading(loud.wiki, loud.clock),
            new ResponseNews(loud.news, stored, loud.wiki, loud.transactions), new ResponseLinks(loud.mentions, loud.wiki), loud.transactions);
        linking = List.of(new LinkingPosts(loud.stored, loud.sight, loud.reading, loud.transactions),
            new LinkingResponses(stored, loud.stored, loud.sight, new ResponseReading(loud.wiki, loud.clock), loud.transactions));
        reactions = new ReactionService(loud.held, loud.sight, new AoReactions(loud.activeObjects), loud.wiki, loud.transactions);
        AoVolunteers volunteers = new AoVolunteers(loud.activeObjects);
        asks = new AskService(loud.held, loud.sight, volunteers, loud.news, loud.wiki, loud.transactions);
        quiet = new QuietAsks(loud.stored, volunteers, Optional.of((post, most) -> offering.stream().toList()), loud.news, loud.transactions, loud.clock);
        remains = new AoTalkRemains(loud.activeObjects);
    }

    public static synchronized TalkWorld on(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, one -> new TalkWorld(OutLoudWorld.on(one)));
    }

    /** A world with nothing in it, for tests that look at everything stored. */
    public static TalkWorld apart(TestDatabase database) {
        return new TalkWorld(OutLoudWorld.apart(database));
    }

    public Post stored(Ref post) {
        return loud.transactions.run(() -> loud.stored.find(post)).orElseThrow();
    }

    public PostCounts counts(Ref post) {
        return stored(post).counts();
    }
}
