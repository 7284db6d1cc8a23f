package org.groundswell.pledge.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A line of a pledge's history. */
@Table("PLEDGE_EVENT")
@Preload({
    "ID", "PLEDGE_ID", "KIND", "HAPPENED_AT", "NOTE"})
@Indexes({
    @Index(name = "pledge", methodNames = {"getPledgeId", "getHappenedAt", "getID"})})
public interface PledgeEventRow extends Entity {
    long getPledgeId();

    void setPledgeId(long value);

    @StringLength(20)
    @NotNull
    String getKind();

    void setKind(String value);

    long getHappenedAt();

    void setHappenedAt(long value);

    @StringLength(450)
    String getNote();

    void setNote(String value);
}
