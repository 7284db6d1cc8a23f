package org.groundswell.outloud.circle.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody's part in a circle. */
@Table("CIRCLE_MEMBER")
@Preload({
    "ID", "REF", "UNIQ", "CIRCLE_ID", "CIRCLE_REF", "USER_KEY", "STATE", "KNOWS", "SINCE", "JOINED_AT", "AGREES", "INVITED_BY",
    "UNTIL_AT", "KEPT"})
@Indexes({
    @Index(name = "mine", methodNames = {"getUserKey", "isKnows", "getID"}),
    @Index(name = "belongs", methodNames = {"getUserKey", "getState", "getID"}),
    @Index(name = "circle", methodNames = {"getCircleId", "getID"})})
public interface CircleMemberRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(300)
    @Unique
    String getUniq();

    void setUniq(String value);

    long getCircleId();

    void setCircleId(long value);

    @StringLength(22)
    @NotNull
    String getCircleRef();

    void setCircleRef(String value);

    @StringLength(255)
    @NotNull
    String getUserKey();

    void setUserKey(String value);

    @StringLength(10)
    @NotNull
    String getState();

    void setState(String value);

    boolean isKnows();

    void setKnows(boolean value);

    long getSince();

    void setSince(long value);

    long getJoinedAt();

    void setJoinedAt(long value);

    boolean isAgrees();

    void setAgrees(boolean value);

    @StringLength(255)
    String getInvitedBy();

    void setInvitedBy(String value);

    long getUntilAt();

    void setUntilAt(long value);

    boolean isKept();

    void setKept(boolean value);
}
