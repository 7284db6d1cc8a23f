package org.groundswell.outloud.made;

import java.util.EnumMap;
import java.util.Map;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.ask.persistence.AoVolunteers;
import org.groundswell.outloud.made.persistence.AoMadePages;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.outloud.response.persistence.AoResponses;

/** Pages made of posts, on a real database, around a wiki in memory. */
public final class MadeWorld {
    private static final Map<TestDatabase, MadeWorld> WORLDS = new EnumMap<>(TestDatabase.class);

    public final TalkWorld talk;
    public final OutLoudWorld loud;
    public final AoMadePages stored;
    public final MadeService making;
    public final QuoteService quotes;

    private MadeWorld(TestDatabase database) {
        talk = TalkWorld.on(database);
        loud = talk.loud;
        stored = new AoMadePages(loud.activeObjects);
        making = new MadeService(loud.held, loud.sight, loud.reading, loud.news,
            new Conversations(new AoResponses(loud.activeObjects, loud.clock), new AoVolunteers(loud.activeObjects)), stored, loud.wiki, loud.wiki, loud.wiki, loud.transactions);
        quotes = new QuoteService(loud.held, loud.sight, loud.news, making, stored, loud.stored, loud.wiki, loud.wiki, loud.transactions, loud.clock);
    }

    public static synchronized MadeWorld on(TestDatabase database) {
        return WORLDS.computeIfAbsent(database, MadeWorld::new);
    }
}
