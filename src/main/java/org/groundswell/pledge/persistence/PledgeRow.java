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

/** A pledge or a draft as it is stored. */
@Table("PLEDGE")
@Preload({
    "ID", "REF", "UNIQ", "BOARD_ID", "AUTHOR_KEY", "LISTED", "STATE", "SHOWN_AS", "I_WILL", "WHY_TEXT",
    "PLAN_TEXT", "BARRIER_TEXT", "ASK_TEXT", "THEME", "CHARTER_VALUE", "STORY", "SORT_AT", "OPENED_AT", "CLOSED_AT", "FROZEN_AT", "N_JOINS",
    "N_SUPPORT", "FROM_POST", "VERSION", "TOUCHED_AT"})
@Indexes({
    @Index(name = "grown", methodNames = {"getFromPost", "getSortAt", "getID"}),
    @Index(name = "newest", methodNames = {"getBoardId", "isListed", "getSortAt", "getID"}),
    @Index(name = "joined", methodNames = {"getBoardId", "isListed", "getJoins", "getSortAt", "getID"}),
    @Index(name = "kept_newest", methodNames = {"getBoardId", "getState", "getSortAt", "getID"}),
    @Index(name = "kept_joined", methodNames = {"getBoardId", "getState", "getJoins", "getSortAt", "getID"})})
public interface PledgeRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(300)
    @Unique
    String getUniq();

    void setUniq(String value);

    long getBoardId();

    void setBoardId(long value);

    @StringLength(255)
    @NotNull
    String getAuthorKey();

    void setAuthorKey(String value);

    boolean isListed();

    void setListed(boolean value);

    @StringLength(20)
    @NotNull
    String getState();

    void setState(String value);

    @StringLength(20)
    @NotNull
    String getShownAs();

    void setShownAs(String value);

    @Accessor("I_WILL")
    @StringLength(255)
    String getIWill();

    @Mutator("I_WILL")
    void setIWill(String value);

    @StringLength(450)
    String getWhyText();

    void setWhyText(String value);

    @StringLength(450)
    String getPlanText();

    void setPlanText(String value);

    @StringLength(450)
    String getBarrierText();

    void setBarrierText(String value);

    @StringLength(450)
    String getAskText();

    void setAskText(String value);

    @StringLength(40)
    String getTheme();

    void setTheme(String value);

    @StringLength(60)
    String getCharterValue();

    void setCharterValue(String value);

    @StringLength(450)
    String getStory();

    void setStory(String value);

    long getSortAt();

    void setSortAt(long value);

    long getOpenedAt();

    void setOpenedAt(long value);

    long getClosedAt();

    void setClosedAt(long value);

    long getFrozenAt();

    void setFrozenAt(long value);

    @Accessor("N_JOINS")
    int getJoins();

    @Mutator("N_JOINS")
    void setJoins(int value);

    @Accessor("N_SUPPORT")
    int getSupports();

    @Mutator("N_SUPPORT")
    void setSupports(int value);

    @StringLength(22)
    String getFromPost();

    void setFromPost(String value);

    int getVersion();

    void setVersion(int value);

    long getTouchedAt();

    void setTouchedAt(long value);
}
