package org.groundswell.community.web;

import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Refused;
import org.groundswell.shared.web.JsonInput;

/** How addresses and bodies of calls name people and answers. */
final class MemberCall {
    private MemberCall() {
    }

    static Ref ref(String name, Refusal otherwise) {
        return Ref.parse(name).orElseThrow(() -> new Refused(otherwise));
    }

    /** @return false if it is missing */
    static boolean flag(JsonInput input, String name) {
        Boolean value = input.flag(name);
        return value != null && value;
    }
}
