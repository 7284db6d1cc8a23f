package org.groundswell.shared.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far a job has come that does a part each night. */
@Table("JOB_PLACE")
@Preload({
    "ID", "NAME", "LAST_ID", "LAST_KEY"})
public interface JobPlaceRow extends Entity {
    @StringLength(60)
    @Unique
    String getName();

    void setName(String value);

    long getLastId();

    void setLastId(long value);

    @StringLength(255)
    String getLastKey();

    void setLastKey(String value);
}
