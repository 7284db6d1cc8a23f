package org.groundswell.community.charter.web;

import org.groundswell.community.charter.domain.SeenCharter;
import org.groundswell.community.domain.Signature;

/**
 * The caller's own signature.
 *
 * @param no           the version that was signed
 * @param kept         the newest version about which the caller said "keep", 0 if none
 * @param questionOpen whether the text has changed since and nothing was said about that
 */
public record MySignatureBody(int no, int kept, String words, String since, boolean questionOpen) {
    static MySignatureBody of(SeenCharter charter) {
        Signature mine = charter.mine();
        return mine == null ? null : new MySignatureBody(mine.no(), mine.kept(), mine.words(), mine.since().toString(), charter.questionOpen());
    }
}
