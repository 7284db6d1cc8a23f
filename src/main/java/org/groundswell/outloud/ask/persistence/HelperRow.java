package org.groundswell.outloud.ask.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody who took up what was asked, as it is stored. */
@Table("ASK_HELPER")
@Preload({
    "ID", "UNIQ", "REF", "POST_ID", "USER_KEY", "HELPED", "ON_IT", "SINCE"})
@Indexes({
    @Index(name = "post", methodNames = {"getPostId"})})
public interface HelperRow extends Entity {
    @StringLength(300)
    @Unique
    String getUniq();

    void setUniq(String value);

    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    long getPostId();

    void setPostId(long value);

    @StringLength(255)
    @NotNull
    String getUserKey();

    void setUserKey(String value);

    boolean isHelped();

    void setHelped(boolean value);

    boolean isOnIt();

    void setOnIt(boolean value);

    long getSince();

    void setSince(long value);
}
