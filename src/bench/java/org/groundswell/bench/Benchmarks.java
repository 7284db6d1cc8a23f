package org.groundswell.bench;

import java.util.concurrent.TimeUnit;
import org.groundswell.outloud.OutLoudWorld;
import org.groundswell.outloud.domain.PostAudience;
import org.groundswell.outloud.domain.PostSpot;
import org.groundswell.outloud.domain.SeenPost;
import org.groundswell.outloud.response.domain.ReactionKind;
import org.groundswell.outloud.response.domain.ResponseKind;
import org.groundswell.outloud.response.domain.ResponseWords;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.Person;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The app beside the same work by hand, in the same run on the same rows. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Benchmarks {
    /** The rows, shared by all of it; made once before. */
    private static DataL data;

    static void on(DataL filled) {
        data = filled;
    }

    /** A feed that is read. */
    @State(Scope.Benchmark)
    public static class Feed {
        @Param
        public Reading reading;
        final ByHand hand = new ByHand(data);
    }

    /** A post people act on. */
    @State(Scope.Benchmark)
    public static class Acts {
        final ByHand hand = new ByHand(data);
        private SeenPost post;
        private int people;

        @Setup
        public void post() {
            post = data.world.publish(PostSpot.on(data.page), person(), "Act on this.", Identity.NAMED, PostAudience.SITE);
        }

        Person person() {
            return OutLoudWorld.somebody("actor" + people++);
        }
    }

    @Benchmark
    public int readByTheApp(Feed feed) {
        return feed.reading.byTheApp(data);
    }

    @Benchmark
    public int readByHand(Feed feed) {
        return feed.reading.byHand(data, feed.hand);
    }

    @Benchmark
    public Object postByTheApp(Acts acts) {
        return data.world.posts.publish(PostSpot.on(data.page), OutLoudWorld.words("STORY", "Through the app #topic"), Identity.NAMED, PostAudience.SITE, acts.person());
    }

    @Benchmark
    public void postByHand(Acts acts) {
        acts.hand.post(acts.person().key());
    }

    @Benchmark
    public Object answerByTheApp(Acts acts) {
        return data.talk.responses.say(acts.post.ref(), null, ResponseWords.of(ResponseKind.SUPPORT, "Through the app.", null, null), null, acts.person());
    }

    @Benchmark
    public void answerByHand(Acts acts) {
        acts.hand.answer(acts.post.id(), acts.person().key());
    }

    @Benchmark
    public void reactByTheApp(Acts acts) {
        data.talk.reactions.press(acts.post.ref(), ReactionKind.HEARD, null, false, acts.person());
    }

    @Benchmark
    public void reactByHand(Acts acts) {
        acts.hand.press(acts.post.id(), acts.person().key());
    }
}
