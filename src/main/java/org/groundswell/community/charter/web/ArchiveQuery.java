package org.groundswell.community.charter.web;

import java.util.OptionalInt;
import org.groundswell.community.charter.domain.CharterRefusal;
import org.groundswell.shared.domain.Refused;

/**
 * What somebody wants to see on the page of a charter, each as in the address, null if it is not there.
 *
 * @param version    the version to read
 * @param from       with to: the older of two versions to compare
 * @param older      where the list of versions goes on
 * @param signers    where the list of signatures goes on
 * @param challenges where the list of challenges goes on
 */
record ArchiveQuery(String version, String from, String to, String older, String signers, String challenges) {
    private static final String NUMBER = "[1-9][0-9]{0,5}";

    /** Whether the charter itself is asked for, not something out of its history. */
    boolean plain() {
        return version == null && from == null && to == null && older == null && signers == null && challenges == null;
    }

    /** @return the version to read, empty if none is wanted */
    OptionalInt read() {
        return version == null ? OptionalInt.empty() : OptionalInt.of(number(version));
    }

    boolean compares() {
        return version == null && to != null;
    }

    /** @return the older version to compare with, null for the one before */
    Integer fromNo() {
        return from == null ? null : Integer.valueOf(number(from));
    }

    int toNo() {
        return number(to);
    }

    private static int number(String text) {
        if (!text.matches(NUMBER)) {
            throw new Refused(CharterRefusal.VERSION_NOT_FOUND);
        }
        return Integer.parseInt(text);
    }
}
