package org.groundswell.pledge.web;

import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.shared.domain.Identity;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.JsonInput;

/** How addresses and bodies of calls name boards, pledges and words. */
final class PledgeCall {
    private static final String VERSION = "version";
    private static final String FROM = "from";
    private static final String[] INPUTS = {"iWill", "why", "plan", "barrier", "ask", "theme", "value", "identity"};

    private PledgeCall() {
    }

    /** @param page as in the address, null if it is not there */
    static BoardSpot spot(String name, String page) {
        boolean said = page != null && !page.isEmpty();
        return BoardSpot.named(name, said ? PageId.parse(page).orElseThrow(() -> new Refused(PledgeRefusal.BOARD_NOT_FOUND)) : null);
    }

    static Ref pledge(String ref) {
        return Ref.parse(ref, PledgeRefusal.PLEDGE_NOT_FOUND);
    }

    /** @return what somebody pledges, and under which name */
    static Said said(Map<String, Object> body) {
        return new Said(JsonInput.of(body, INPUTS));
    }

    /** The same with what moved somebody to it. */
    static Said moved(Map<String, Object> body) {
        return new Said(JsonInput.of(body, Stream.concat(Stream.of(INPUTS), Stream.of(FROM)).toArray(String[]::new)));
    }

    /** The same with the version it is a change of. */
    static Said change(Map<String, Object> body) {
        return new Said(JsonInput.of(body, Stream.concat(Stream.of(INPUTS), Stream.of(VERSION)).toArray(String[]::new)));
    }

    /** What a body says of a pledge. */
    record Said(JsonInput input) {
        PledgeWords words() {
            return draft().whole();
        }

        /** The same of a draft, in which everything may still be missing. */
        PledgeWords draft() {
            return PledgeWords.draft(input.text("iWill"), input.text("why"), input.text("plan"), input.text("barrier"), input.text("ask"), input.text("theme"),
                input.text("value"));
        }

        /** @return null if nothing is said */
        Identity identity() {
            return Identity.parse(input.text("identity"));
        }

        /** @return null if nothing is said */
        Ref from() {
            String ref = input.text(FROM);
            return ref == null || ref.isEmpty() ? null : Ref.parse(ref).orElseThrow(() -> new Refused(PledgeRefusal.ORIGIN_NOT_FOUND, FROM));
        }

        /** @return null if nothing is said */
        Integer version() {
            return input.number(VERSION);
        }
    }
}
