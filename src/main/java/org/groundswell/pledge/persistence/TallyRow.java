package org.groundswell.pledge.persistence;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The counts of a board, apart from it because everybody who takes part changes them; where the board is stands here too, so that a space is summed up
 * in one question.
 */
@Table("TALLY")
@Preload({
    "ID", "BOARD_ID", "PAGE_ID", "SPACE_KEY", "N_PLEDGES", "N_PEOPLE", "N_KEPT", "N_STORIES", "TOUCHED_AT"})
@Indexes({
    @Index(name = "tally_page", methodNames = {"getPageId"}),
    @Index(name = "tally_space", methodNames = {"getSpaceKey"})})
public interface TallyRow extends Entity {
    @Unique
    long getBoardId();

    void setBoardId(long value);

    long getPageId();

    void setPageId(long value);

    @StringLength(255)
    String getSpaceKey();

    void setSpaceKey(String value);

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

    @Accessor("N_STORIES")
    int getStories();

    @Mutator("N_STORIES")
    void setStories(int value);

    long getTouchedAt();

    void setTouchedAt(long value);
}
