package org.groundswell.community.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Something that happened in a community. */
@Table("COMM_EVENT")
@Preload({"ID", "REF", "COMMUNITY_ID", "KIND", "HAPPENED_AT", "BY_KEY", "ABOUT_KEY", "POWER", "NOTE"})
@Indexes({
    @Index(name = "history", methodNames = {"getCommunityId", "getHappenedAt", "getID"})})
public interface CommunityEventRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    long getCommunityId();

    void setCommunityId(long value);

    @StringLength(20)
    @NotNull
    String getKind();

    void setKind(String value);

    long getHappenedAt();

    void setHappenedAt(long value);

    @StringLength(255)
    String getByKey();

    void setByKey(String value);

    @StringLength(255)
    String getAboutKey();

    void setAboutKey(String value);

    @StringLength(10)
    @NotNull
    String getPower();

    void setPower(String value);

    @StringLength(255)
    String getNote();

    void setNote(String value);
}
