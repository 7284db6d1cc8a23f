package org.groundswell.shared.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That the wiki no longer knew a person at a time. */
@Table("LEFT_PERSON")
@Preload({
    "ID", "USER_KEY", "SINCE"})
@Indexes(@Index(name = "age", methodNames = {"getSince", "getID"}))
public interface LeftPersonRow extends Entity {
    @StringLength(255)
    @Unique
    String getUserKey();

    void setUserKey(String value);

    long getSince();

    void setSince(long value);
}
