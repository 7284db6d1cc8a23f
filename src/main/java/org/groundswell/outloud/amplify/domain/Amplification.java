package org.groundswell.outloud.amplify.domain;

import java.time.Instant;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.PlainText;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.domain.SpaceKey;

/**
 * That somebody passes a post on to a community; there is one for each post and community, whoever did it last.
 *
 * @param id        0 as long as it is not stored
 * @param community where it is passed on to
 * @param home      the page that community lives on
 * @param space     the space of that page
 * @param words     why, in the words of whoever passes it on
 * @param agreed    whether the author said yes, so that whoever sees that page may read the post there
 * @param end       by whom it ended
 * @param askedAt   when it was passed on
 * @param shownAt   since when it was shown, null if it never was
 * @param endedAt   null while it goes on
 */
public record Amplification(long id, Ref ref, long post, long community, PageId home, SpaceKey space, Person by, String words, AmplifyState state,
                            boolean agreed, AmplifyEnd end, Instant askedAt, Instant shownAt, Instant endedAt) {
    public static final int LONGEST_WORDS = 255;

    /** @throws Refused TEXT_BLANK, TEXT_TOO_LONG or TEXT_NOT_PRINTABLE, its field is "words": nothing is passed on without a sentence of one's own */
    public static String words(String typed) {
        return PlainText.compulsory(typed, "words", LONGEST_WORDS);
    }

    /** Shown at once if nobody new comes to see the post by it, otherwise its author is asked first. */
    public static Amplification of(long post, AmplifyTarget to, Person by, String words, Instant now) {
        return begun(0, Ref.random(), post, to, by, words, now);
    }

    /**
     * The same once more, after it ended otherwise than by its author.
     *
     * @throws Refused ALREADY_PASSED_ON while it goes on, AUTHOR_SAID_NO for ever after
     */
    public Amplification again(AmplifyTarget to, Person person, String said, Instant now) {
        if (live()) {
            throw new Refused(AmplifyRefusal.ALREADY_PASSED_ON, "community");
        }
        if (closed()) {
            throw new Refused(AmplifyRefusal.AUTHOR_SAID_NO, "community");
        }
        // Nobody is told of the same person's question a second time.
        return begun(id, person.equals(by) ? ref : Ref.random(), post, to, person, said, now);
    }

    private static Amplification begun(long id, Ref ref, long post, AmplifyTarget to, Person by, String words, Instant now) {
        return new Amplification(id, ref, post, to.community(), to.home(), to.space(), by, words, to.wider() ? AmplifyState.ASKED : AmplifyState.SHOWN, false,
            AmplifyEnd.NONE, now, to.wider() ? null : now, null);
    }

    /** The author said yes: it is shown, and whoever sees the community may read it there. */
    public Amplification agree(Instant now) {
        return new Amplification(id, ref, post, community, home, space, by, words, AmplifyState.SHOWN, true, AmplifyEnd.NONE, askedAt, now, null);
    }

    /** The author said no. */
    public Amplification decline(Instant now) {
        return ended(AmplifyState.DECLINED, AmplifyEnd.AUTHOR, now);
    }

    /** It is passed on no more; whose wish that was decides whether anybody may do it again. */
    public Amplification withdraw(AmplifyEnd whose, Instant now) {
        return ended(AmplifyState.WITHDRAWN, whose, now);
    }

    /** The same after the community's page moved. */
    public Amplification in(SpaceKey other) {
        return new Amplification(id, ref, post, community, home, other, by, words, state, agreed, end, askedAt, shownAt, endedAt);
    }

    private Amplification ended(AmplifyState now, AmplifyEnd whose, Instant at) {
        return new Amplification(id, ref, post, community, home, space, by, words, now, false, whose, askedAt, shownAt, at);
    }

    public boolean asked() {
        return state == AmplifyState.ASKED;
    }

    public boolean shown() {
        return state == AmplifyState.SHOWN;
    }

    public boolean live() {
        return asked() || shown();
    }

    /** @return whether the author has ended it, so that nobody asks for it again */
    public boolean closed() {
        return end == AmplifyEnd.AUTHOR;
    }
}
