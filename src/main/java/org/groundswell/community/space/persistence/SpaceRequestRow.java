package org.groundswell.community.space.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody asks for a space. */
@Table("SPACE_REQUEST")
@Preload({
    "ID", "REF", "UNIQ", "USER_KEY", "NAME", "PURPOSE", "KIND", "WHY_TEXT", "WAITING", "STATE", "ASKED_AT", "ANSWER", "ADDRESS", "ANSWERED_BY", "ANSWERED_AT",
    "TOUCHED_AT"})
@Indexes({
    @Index(name = "waiting", methodNames = {"isWaiting", "getAskedAt", "getID"}),
    @Index(name = "mine", methodNames = {"getUserKey", "getAskedAt", "getID"})})
public interface SpaceRequestRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(70)
    @Unique
    String getUniq();

    void setUniq(String value);

    @StringLength(255)
    @NotNull
    String getUserKey();

    void setUserKey(String value);

    @StringLength(255)
    @NotNull
    String getName();

    void setName(String value);

    @StringLength(450)
    @NotNull
    String getPurpose();

    void setPurpose(String value);

    @StringLength(20)
    @NotNull
    String getKind();

    void setKind(String value);

    @StringLength(450)
    String getWhyText();

    void setWhyText(String value);

    boolean isWaiting();

    void setWaiting(boolean value);

    @StringLength(10)
    @NotNull
    String getState();

    void setState(String value);

    long getAskedAt();

    void setAskedAt(long value);

    @StringLength(450)
    String getAnswer();

    void setAnswer(String value);

    @StringLength(255)
    String getAddress();

    void setAddress(String value);

    @StringLength(255)
    String getAnsweredBy();

    void setAnsweredBy(String value);

    long getAnsweredAt();

    void setAnsweredAt(long value);

    long getTouchedAt();

    void setTouchedAt(long value);
}
