package org.groundswell.outloud.circle.persistence;

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

/** A circle; who belongs to it stands in rows of their own. */
@Table("CIRCLE")
@Preload({
    "ID", "REF", "NAME", "PURPOSE", "STATE", "ENDS_AT", "WIPE_AT_END", "SINCE", "TOUCHED_AT"})
@Indexes({
    @Index(name = "due", methodNames = {"getState", "getEndsAt", "getID"}),
    @Index(name = "wipe", methodNames = {"getState", "isWipe", "getID"}),
    @Index(name = "aged", methodNames = {"getState", "getSince", "getID"})})
public interface CircleRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(100)
    @NotNull
    String getName();

    void setName(String value);

    @StringLength(450)
    String getPurpose();

    void setPurpose(String value);

    @StringLength(10)
    @NotNull
    String getState();

    void setState(String value);

    long getEndsAt();

    void setEndsAt(long value);

    @Accessor("WIPE_AT_END")
    boolean isWipe();

    @Mutator("WIPE_AT_END")
    void setWipe(boolean value);

    long getSince();

    void setSince(long value);

    long getTouchedAt();

    void setTouchedAt(long value);
}
