package org.groundswell.outloud.topic.persistence;

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

/** A topic of a space, or a word that means one. */
@Table("TOPIC")
@Preload({
    "ID", "REF", "UNIQ", "SPACE_KEY", "NAME", "SLUG", "STATE", "MERGED_INTO", "IS_OPEN", "MOVING", "SINCE", "N_RECENT", "GONE_AT", "TOUCHED_AT"})
@Indexes({
    @Index(name = "listed", methodNames = {"getSpaceKey", "getState", "isOpen", "getSlug"}),
    @Index(name = "merged", methodNames = {"getMergedInto"}),
    @Index(name = "moving", methodNames = {"isMoving", "getID"}),
    @Index(name = "gone", methodNames = {"getGoneAt"})})
public interface TopicRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(340)
    @Unique
    String getUniq();

    void setUniq(String value);

    @StringLength(255)
    @NotNull
    String getSpaceKey();

    void setSpaceKey(String value);

    @StringLength(80)
    @NotNull
    String getName();

    void setName(String value);

    @StringLength(80)
    @NotNull
    String getSlug();

    void setSlug(String value);

    @StringLength(10)
    @NotNull
    String getState();

    void setState(String value);

    long getMergedInto();

    void setMergedInto(long value);

    @Accessor("IS_OPEN")
    boolean isOpen();

    @Mutator("IS_OPEN")
    void setOpen(boolean value);

    boolean isMoving();

    void setMoving(boolean value);

    long getSince();

    void setSince(long value);

    @Accessor("N_RECENT")
    int getRecent();

    @Mutator("N_RECENT")
    void setRecent(int value);

    long getGoneAt();

    void setGoneAt(long value);

    long getTouchedAt();

    void setTouchedAt(long value);
}
