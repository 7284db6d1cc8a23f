package org.groundswell.community.charter.domain;

import java.text.Normalizer;
import java.util.List;
import org.groundswell.community.domain.CommunityWords;
import org.groundswell.shared.domain.Fingerprint;
import org.groundswell.shared.domain.PlainText;

/**
 * What a charter says, all of it ready to be stored.
 *
 * @param purpose one line; blank in a draft only
 * @param values  at most 7 of at most 60 characters each
 * @param weGive  as the rest at most 4000 characters, empty if it says nothing about it
 * @param body    anything else
 */
public record CharterText(String purpose, List<String> values, String weGive, String youGet, String howToLeave, String body) {
    public static final CharterText EMPTY = new CharterText("", List.of(), "", "", "", "");
    private static final String BETWEEN = "\n";

    public CharterText {
        values = List.copyOf(values);
    }

    /**
     * Takes what was typed; null counts as empty, a value said twice counts once.
     *
     * @throws org.groundswell.shared.domain.Refused if a text is too long or not printable, or there are too many values; its field is the component's name
     */
    public static CharterText of(String purpose, List<String> values, String weGive, String youGet, String howToLeave, String body) {
        return new CharterText(PlainText.line(purpose, "purpose", CharterSection.PURPOSE.longest()), CommunityWords.values(values),
            PlainText.paragraph(weGive, "weGive", CharterSection.WE_GIVE.longest()), PlainText.paragraph(youGet, "youGet", CharterSection.YOU_GET.longest()),
            PlainText.paragraph(howToLeave, "howToLeave", CharterSection.HOW_TO_LEAVE.longest()),
            PlainText.paragraph(body, "body", CharterSection.BODY.longest()));
    }

    /** One section as it is read, values each in a line of its own. */
    public String section(CharterSection section) {
        return switch (section) {
            case PURPOSE -> purpose;
            case VALUES -> String.join(BETWEEN, values);
            case WE_GIVE -> weGive;
            case YOU_GET -> youGet;
            case HOW_TO_LEAVE -> howToLeave;
            case BODY -> body;
        };
    }

    /** The text with one section in other words. */
    public CharterText with(CharterSection section, String words) {
        return of(section == CharterSection.PURPOSE ? words : purpose, section == CharterSection.VALUES ? List.of(words.split(BETWEEN)) : values,
            section == CharterSection.WE_GIVE ? words : weGive, section == CharterSection.YOU_GET ? words : youGet,
            section == CharterSection.HOW_TO_LEAVE ? words : howToLeave, section == CharterSection.BODY ? words : body);
    }

    /** The fingerprint to which a signature binds: the same for the same words, however their letters are put together. */
    public String hash() {
        StringBuilder all = new StringBuilder();
        for (CharterSection section : CharterSection.values()) {
            all.append(section.name()).append('\u0000').append(Normalizer.normalize(section(section), Normalizer.Form.NFC)).append('\u0000');
        }
        return Fingerprint.of(all.toString());
    }
}
