package org.groundswell.shared.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One thing administrators have chosen for the whole wiki. */
@Table("SETTING")
@Preload({
    "ID", "NAME", "CHOSEN"})
public interface SettingRow extends Entity {
    @StringLength(60)
    @Unique
    String getName();

    void setName(String value);

    @StringLength(255)
    @NotNull
    String getChosen();

    void setChosen(String value);
}
