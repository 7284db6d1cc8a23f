package org.groundswell.host.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for trying Active Objects out. */
@Table("NOTE")
public interface NoteRow extends Entity {
    @NotNull
    String getSpaceKey();

    void setSpaceKey(String key);

    @Unique
    String getUniq();

    void setUniq(String uniq);
}
