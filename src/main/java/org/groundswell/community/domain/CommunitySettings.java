package org.groundswell.community.domain;

import java.util.List;

/**
 * What a community says of itself.
 *
 * @param name       as the directory shows it
 * @param purpose    one sentence, empty if nobody has said it yet
 * @param why        what is behind it, may be empty
 * @param whyLink    a picture, a video or a page that tells more, may be empty
 * @param permission what nobody needs to ask for; empty for the usual words of its kind
 * @param values     seven at most
 * @param checkDays  how many days lie between two temperature checks, 0 for none
 * @param seats      how many stewards are wished for
 */
public record CommunitySettings(String name, String purpose, String why, String whyLink, String permission, List<String> values, CommunityType type,
    JoinPolicy joinBy, int checkDays, int seats) {
    public static final int USUAL_CHECK_DAYS = 30;
    public static final int USUAL_SEATS = 2;

    public CommunitySettings {
        values = List.copyOf(values);
    }

    /** What holds until somebody has said otherwise. */
    public static CommunitySettings usual(String name, CommunityKind kind) {
        return new CommunitySettings(name, "", "", "", "", List.of(), kind.type(), JoinPolicy.OPEN, USUAL_CHECK_DAYS, USUAL_SEATS);
    }

    /** The same under another name. */
    public CommunitySettings called(String other) {
        return new CommunitySettings(other, purpose, why, whyLink, permission, values, type, joinBy, checkDays, seats);
    }

    /** The same with the purpose and values a charter has brought into effect. */
    public CommunitySettings signed(String signedPurpose, List<String> signedValues) {
        return new CommunitySettings(name, signedPurpose, why, whyLink, permission, signedValues, type, joinBy, checkDays, seats);
    }
}
