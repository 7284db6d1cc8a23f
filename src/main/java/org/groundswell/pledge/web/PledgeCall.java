package org.groundswell.pledge.web;

import java.util.Map;
import org.groundswell.pledge.domain.BoardSpot;
import org.groundswell.pledge.domain.PledgeRefusal;
import org.groundswell.pledge.domain.PledgeWords;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.JsonInput;

/** How addresses and bodies of calls name boards, pledges and words. */
final class PledgeCall {
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

    static JsonInput pledgeInput(Map<String, Object> body) {
        return JsonInput.of(body, "iWill", "why", "plan", "barrier", "ask", "theme", "value", "identity", "version");
    }

    static PledgeWords words(JsonInput input) {
        return PledgeWords.of(input.text("iWill"), input.text("why"), input.text("plan"), input.text("barrier"), input.text("ask"), input.text("theme"),
            input.text("value"));
    }

    static PledgeWords draft(JsonInput input) {
        return PledgeWords.draft(input.text("iWill"), input.text("why"), input.text("plan"), input.text("barrier"), input.text("ask"), input.text("theme"),
            input.text("value"));
    }
}
