package org.groundswell.care;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.care.domain.Digest;
import org.groundswell.care.domain.Letters;
import org.groundswell.care.domain.Preference;
import org.groundswell.care.domain.SeenNotice;
import org.groundswell.shared.domain.Letter;

/** Letters that say all they are told, so that what they do not say they cannot know. */
final class TalkativeLetters implements Letters {
    @Override
    public Letter about(SeenNotice notice, Preference preference) {
        return new Letter(preference.person(), "about " + notice.notice().kind(), "-", line(notice), Map.of());
    }

    @Override
    public Letter digest(Digest digest) {
        String text = Stream.concat(digest.mine().stream().map(TalkativeLetters::line),
            digest.followed().stream().map(seen -> "NEW [" + seen.headline().title() + "] " + seen.who().kind())).collect(Collectors.joining("\n"));
        return new Letter(digest.preference().person(), "digest", "-", text + (digest.moreMine() ? "\nmore" : "") + (digest.moreFollowed() ? "\nmore new" : ""), Map.of());
    }

    private static String line(SeenNotice seen) {
        String who = seen.who().profile() == null ? seen.who().kind().name() : seen.who().profile().name();
        return seen.notice().kind() + " [" + seen.notice().what().title() + "] " + who + " " + seen.notice().actors().acts();
    }
}
