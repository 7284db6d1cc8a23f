package org.groundswell.community.charter.persistence;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A version of a community's charter. */
@Table("CHARTER_VER")
@Preload({
    "ID", "REF", "SLOT", "COMMUNITY_ID", "NO", "STATE", "PURPOSE", "VALUES_TEXT", "WE_GIVE", "YOU_GET", "HOW_TO_LEAVE", "BODY",
    "CHANGE_NOTE", "INTENT_NOTE", "CREDITS", "HASH", "PROPOSED_BY", "POWER", "PROPOSED_AT", "ENDS_AT", "DUE_AT", "EFFECTIVE_AT",
    "N_SIGNED", "N_OBJECTIONS", "VERSION"})
@Indexes({
    @Index(name = "numbers", methodNames = {"getCommunityId", "getNo", "getID"}),
    @Index(name = "due", methodNames = {"getState", "getDueAt", "getID"})})
public interface CharterVersionRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(40)
    @Unique
    String getSlot();

    void setSlot(String value);

    long getCommunityId();

    void setCommunityId(long value);

    int getNo();

    void setNo(int value);

    @StringLength(20)
    @NotNull
    String getState();

    void setState(String value);

    @StringLength(450)
    String getPurpose();

    void setPurpose(String value);

    @StringLength(450)
    String getValuesText();

    void setValuesText(String value);

    @StringLength(StringLength.UNLIMITED)
    String getWeGive();

    void setWeGive(String value);

    @StringLength(StringLength.UNLIMITED)
    String getYouGet();

    void setYouGet(String value);

    @StringLength(StringLength.UNLIMITED)
    String getHowToLeave();

    void setHowToLeave(String value);

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String value);

    @StringLength(450)
    String getChangeNote();

    void setChangeNote(String value);

    @StringLength(450)
    String getIntentNote();

    void setIntentNote(String value);

    @StringLength(StringLength.UNLIMITED)
    String getCredits();

    void setCredits(String value);

    @StringLength(64)
    String getHash();

    void setHash(String value);

    @StringLength(255)
    @NotNull
    String getProposedBy();

    void setProposedBy(String value);

    @StringLength(10)
    @NotNull
    String getPower();

    void setPower(String value);

    long getProposedAt();

    void setProposedAt(long value);

    long getEndsAt();

    void setEndsAt(long value);

    long getDueAt();

    void setDueAt(long value);

    long getEffectiveAt();

    void setEffectiveAt(long value);

    @Accessor("N_SIGNED")
    int getSigned();

    @Mutator("N_SIGNED")
    void setSigned(int value);

    @Accessor("N_OBJECTIONS")
    int getObjections();

    @Mutator("N_OBJECTIONS")
    void setObjections(int value);

    int getVersion();

    void setVersion(int value);
}
