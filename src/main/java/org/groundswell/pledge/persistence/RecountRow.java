package org.groundswell.pledge.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far the nightly recount has come. */
@Table("RECOUNT")
@Preload({
    "ID", "NAME", "LAST_ID"})
public interface RecountRow extends Entity {
    @StringLength(20)
    @Unique
    String getName();

    void setName(String value);

    int getLastId();

    void setLastId(int value);
}
