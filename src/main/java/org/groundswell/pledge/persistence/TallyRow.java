package org.groundswell.pledge.persistence;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The counts of a board, apart from it because everybody who takes part changes them. */
@Table("TALLY")
@Preload({
    "ID", "BOARD_ID", "N_PLEDGES", "N_PEOPLE", "N_KEPT", "TOUCHED_AT"})
public interface TallyRow extends Entity {
    @Unique
    long getBoardId();

    void setBoardId(long value);

    @Accessor("N_PLEDGES")
    int getPledges();

    @Mutator("N_PLEDGES")
    void setPledges(int value);

    @Accessor("N_PEOPLE")
    int getPeople();

    @Mutator("N_PEOPLE")
    void setPeople(int value);

    @Accessor("N_KEPT")
    int getKept();

    @Mutator("N_KEPT")
    void setKept(int value);

    long getTouchedAt();

    void setTouchedAt(long value);
}
