package org.groundswell.outloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.outloud.OutLoudWorld.somebody;

import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.host.db.TestDatabase;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.PostWords;
import org.groundswell.outloud.domain.TypedPost;
import org.groundswell.outloud.response.TalkWorld;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Window;
import org.junit.jupiter.api.Test;

/** A part of ten thousand hostile lines on a real database: what was taken comes back as it was. */
abstract class FuzzedStoreContract {
    private static final int ONE_IN = 60;
    private static final int AN_HOUR = 10;
    private final TalkWorld talk;
    private final OutLoudWorld world;

    FuzzedStoreContract(TestDatabase database) {
        talk = TalkWorld.on(database);
        world = talk.loud;
    }

    @Test
    void posts_former_texts_and_answers_are_read_as_they_were_written() {
        List<PostWords> taken = Fuzzed.taken(line -> PostWords.of(new TypedPost(line, null, null, false, null, null, line.length() > 255 ? "x" : line, null, null, null, null)));
        PageId page = world.wiki.page("DEMO");
        Person reader = somebody("ben");
        Person[] author = new Person[1];
        IntStream.range(0, taken.size() / ONE_IN).forEach(at -> {
            author[0] = at % AN_HOUR == 0 ? somebody("ada") : author[0];
            PostWords words = taken.get(at * ONE_IN);
            String text = words.text().whole();
            Ref post = world.posts.publish(PostSpot.on(page), words, null, null, author[0]).ref();
            assertThat(world.posts.find(post, reader).words()).isEqualTo(words);
            assertThat(world.feed(page, reader)).contains(post);
            world.posts.edit(post, OutLoudWorld.words("other words"), null, null, author[0]);
            assertThat(world.posts.history(post, reader).get(0).text()).isEqualTo(text);
            talk.responses.say(post, null, ResponseWords.of(ResponseKind.SUPPORT, text, null, null), null, author[0]);
            assertThat(talk.responses.under(post, new Window(1, null), reader).items().get(0).words().text()).isEqualTo(ResponseWords.of(ResponseKind.SUPPORT, text, null, null).text());
        });
    }
}
