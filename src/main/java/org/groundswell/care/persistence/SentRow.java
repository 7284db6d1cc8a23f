package org.groundswell.care.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That somebody was told of something: written before it is told, so that nobody is told twice. */
@Table("NOTIFY_SENT")
@Preload({
    "ID", "UNIQ", "SENT_AT"})
@Indexes(@Index(name = "age", methodNames = {"getSentAt", "getID"}))
public interface SentRow extends Entity {
    @StringLength(330)
    @Unique
    String getUniq();

    void setUniq(String value);

    long getSentAt();

    void setSentAt(long value);
}
