package org.groundswell.pledge.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A person standing behind a pledge, one row for ever of each kind. */
@Table("BACKING")
@Preload({
    "ID", "REF", "UNIQ", "PLEDGE_ID", "BOARD_ID", "USER_KEY", "KIND", "STATE", "SHOWN_AS", "WORDS", "SINCE", "SORT_AT"})
@Indexes({
    @Index(name = "joins", methodNames = {"getPledgeId", "getKind", "getState", "getSortAt", "getID"}),
    @Index(name = "lately", methodNames = {"getUserKey", "getState", "getSince", "getID"}),
    @Index(name = "mine", methodNames = {"getUserKey", "getBoardId", "getState", "getSince", "getID"})})
public interface BackingRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(300)
    @Unique
    String getUniq();

    void setUniq(String value);

    long getPledgeId();

    void setPledgeId(long value);

    long getBoardId();

    void setBoardId(long value);

    @StringLength(255)
    @NotNull
    String getUserKey();

    void setUserKey(String value);

    @StringLength(10)
    @NotNull
    String getKind();

    void setKind(String value);

    @StringLength(10)
    @NotNull
    String getState();

    void setState(String value);

    @StringLength(20)
    @NotNull
    String getShownAs();

    void setShownAs(String value);

    @StringLength(255)
    String getWords();

    void setWords(String value);

    long getSince();

    void setSince(long value);

    long getSortAt();

    void setSortAt(long value);
}
