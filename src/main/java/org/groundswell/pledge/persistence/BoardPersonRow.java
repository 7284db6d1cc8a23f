package org.groundswell.pledge.persistence;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How often somebody takes part in a board, with the name and apart from that without it. */
@Table("BOARD_PERSON")
@Preload({
    "ID", "UNIQ", "BOARD_ID", "USER_KEY", "NAME_HIDDEN", "N_PARTS", "TOUCHED_AT"})
@Indexes({
    @Index(name = "board", methodNames = {"getBoardId", "getParts"})})
public interface BoardPersonRow extends Entity {
    @StringLength(300)
    @Unique
    String getUniq();

    void setUniq(String value);

    long getBoardId();

    void setBoardId(long value);

    @StringLength(255)
    @NotNull
    String getUserKey();

    void setUserKey(String value);

    boolean isNameHidden();

    void setNameHidden(boolean value);

    @Accessor("N_PARTS")
    int getParts();

    @Mutator("N_PARTS")
    void setParts(int value);

    long getTouchedAt();

    void setTouchedAt(long value);
}
