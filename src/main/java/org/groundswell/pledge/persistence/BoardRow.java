package org.groundswell.pledge.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A board as it is stored. */
@Table("BOARD")
@Preload({
    "ID", "REF", "UNIQ", "ORIGIN", "ANCHOR", "PAGE_ID", "SPACE_KEY", "QUESTION", "CLOSES_ON", "TARGET_PEOPLE",
    "THEMES", "CREATED_BY", "CREATED_AT", "GONE_AT"})
@Indexes({
    @Index(name = "gone", methodNames = {"getGoneAt"}),
    @Index(name = "page", methodNames = {"getPageId"}),
    @Index(name = "space", methodNames = {"getSpaceKey", "getCreatedAt", "getID"})})
public interface BoardRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(70)
    @Unique
    String getUniq();

    void setUniq(String value);

    @StringLength(40)
    @Unique
    String getOrigin();

    void setOrigin(String value);

    @StringLength(40)
    @NotNull
    String getAnchor();

    void setAnchor(String value);

    long getPageId();

    void setPageId(long value);

    @StringLength(255)
    @NotNull
    String getSpaceKey();

    void setSpaceKey(String value);

    @StringLength(255)
    @NotNull
    String getQuestion();

    void setQuestion(String value);

    @StringLength(10)
    String getClosesOn();

    void setClosesOn(String value);

    int getTargetPeople();

    void setTargetPeople(int value);

    @StringLength(450)
    String getThemes();

    void setThemes(String value);

    @StringLength(255)
    String getCreatedBy();

    void setCreatedBy(String value);

    long getCreatedAt();

    void setCreatedAt(long value);

    long getGoneAt();

    void setGoneAt(long value);
}
