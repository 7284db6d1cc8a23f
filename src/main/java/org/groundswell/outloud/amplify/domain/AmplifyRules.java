package org.groundswell.outloud.amplify.domain;

import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Refusal;
import org.groundswell.shared.domain.Rights;

/** Who may do what with a post that is being passed on, asked by commands and by buttons alike. */
public final class AmplifyRules {
    private AmplifyRules() {
    }

    /** @param author who wrote the post */
    public static Set<AmplifyAct> rights(Amplification there, Person author, Person person, boolean readOnly) {
        return Rights.of(AmplifyAct.class, act -> whyNot(act, there, author, person, readOnly));
    }

    /** @return why the act is not allowed, empty if it is; to everybody but its author and who passed it on it is as unknown as one that never was */
    public static Optional<Refusal> whyNot(AmplifyAct act, Amplification there, Person author, Person person, boolean readOnly) {
        return Rights.whyNoActor(person, readOnly).or(() -> switch (act) {
            case AGREE, DECLINE -> unknownUnless(person.equals(author)).or(() -> AmplifyRefusal.NOT_ASKED_NOW.when(!there.asked()));
            case TAKE_BACK -> unknownUnless(person.equals(there.by()) || person.equals(author))
                .or(() -> AmplifyRefusal.NOT_ASKED_NOW.when(!there.shown() && !(there.asked() && person.equals(there.by()))));
        });
    }

    private static Optional<Refusal> unknownUnless(boolean theirs) {
        return AmplifyRefusal.AMPLIFICATION_NOT_FOUND.when(!theirs);
    }
}
