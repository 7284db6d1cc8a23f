package org.groundswell.community.charter.persistence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.community.charter.domain.ChangeNotes;
import org.groundswell.community.charter.domain.CharterText;
import org.groundswell.community.charter.domain.CharterVersion;
import org.groundswell.community.charter.domain.VersionState;
import org.groundswell.community.domain.Power;
import org.groundswell.shared.domain.Person;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.persistence.Columns;

/** How a version of a charter stands in its row. */
final class VersionColumns {
    private static final String BETWEEN = "\n";

    private VersionColumns() {
    }

    /** At most one version of a community is drafted, one proposed and one in effect, whoever stores at the same moment. */
    static String slot(VersionState state, long community, int no) {
        return switch (state) {
            case DRAFT, PROPOSED, CURRENT -> state + ":" + community;
            case SUPERSEDED, WITHDRAWN -> "NO:" + community + ":" + no;
        };
    }

    static Map<String, Object> fields(CharterVersion version) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("REF", version.ref().value());
        fields.put("SLOT", slot(version.state(), version.community(), version.no()));
        fields.put("COMMUNITY_ID", version.community());
        fields.put("NO", version.no());
        fields.put("STATE", version.state().name());
        CharterText text = version.text();
        fields.put("PURPOSE", Columns.text(text.purpose()));
        fields.put("VALUES_TEXT", Columns.text(String.join(BETWEEN, text.values())));
        fields.put("WE_GIVE", Columns.text(text.weGive()));
        fields.put("YOU_GET", Columns.text(text.youGet()));
        fields.put("HOW_TO_LEAVE", Columns.text(text.howToLeave()));
        fields.put("BODY", Columns.text(text.body()));
        fields.put("CHANGE_NOTE", Columns.text(version.notes().change()));
        fields.put("INTENT_NOTE", Columns.text(version.notes().intent()));
        fields.put("CREDITS", Columns.text(credits(version)));
        fields.put("HASH", Columns.text(version.hash()));
        fields.put("PROPOSED_BY", version.proposedBy().key());
        fields.put("POWER", version.power().name());
        fields.put("PROPOSED_AT", Columns.time(version.proposedAt()));
        fields.put("ENDS_AT", Columns.time(version.endsAt()));
        fields.put("DUE_AT", Columns.time(version.endsAt()));
        fields.put("EFFECTIVE_AT", Columns.time(version.effectiveAt()));
        fields.put("N_SIGNED", version.signed());
        fields.put("N_OBJECTIONS", version.objections());
        fields.put("VERSION", version.version());
        return fields;
    }

    static void write(CharterVersion version, CharterVersionRow row) {
        row.setSlot(slot(version.state(), version.community(), version.no()));
        row.setNo(version.no());
        row.setState(version.state().name());
        CharterText text = version.text();
        row.setPurpose(Columns.text(text.purpose()));
        row.setValuesText(Columns.text(String.join(BETWEEN, text.values())));
        row.setWeGive(Columns.text(text.weGive()));
        row.setYouGet(Columns.text(text.youGet()));
        row.setHowToLeave(Columns.text(text.howToLeave()));
        row.setBody(Columns.text(text.body()));
        row.setChangeNote(Columns.text(version.notes().change()));
        row.setIntentNote(Columns.text(version.notes().intent()));
        row.setCredits(Columns.text(credits(version)));
        row.setHash(Columns.text(version.hash()));
        row.setProposedBy(version.proposedBy().key());
        row.setPower(version.power().name());
        row.setProposedAt(Columns.time(version.proposedAt()));
        row.setEndsAt(Columns.time(version.endsAt()));
        row.setDueAt(Columns.time(version.endsAt()));
        row.setEffectiveAt(Columns.time(version.effectiveAt()));
        row.setSigned(version.signed());
        row.setObjections(version.objections());
        row.setVersion(version.version());
    }

    static CharterVersion version(CharterVersionRow row) {
        CharterText text = new CharterText(Columns.filled(row.getPurpose()), lines(row.getValuesText()), Columns.filled(row.getWeGive()),
            Columns.filled(row.getYouGet()), Columns.filled(row.getHowToLeave()), Columns.filled(row.getBody()));
        ChangeNotes notes = new ChangeNotes(Columns.filled(row.getChangeNote()), Columns.filled(row.getIntentNote()));
        return new CharterVersion(row.getID(), new Ref(row.getRef()), row.getCommunityId(), row.getNo(), VersionState.valueOf(row.getState()), text, notes,
            lines(row.getCredits()).stream().map(Ref::new).toList(), Columns.filled(row.getHash()), new Person(row.getProposedBy()),
            Power.valueOf(row.getPower()), Columns.instant(row.getProposedAt()), Columns.instant(row.getEndsAt()), Columns.instant(row.getEffectiveAt()),
            row.getSigned(), row.getObjections(), row.getVersion());
    }

    private static String credits(CharterVersion version) {
        return String.join(BETWEEN, version.credits().stream().map(Ref::value).toList());
    }

    private static List<String> lines(String column) {
        return column == null ? List.of() : Arrays.asList(column.split(BETWEEN));
    }
}
