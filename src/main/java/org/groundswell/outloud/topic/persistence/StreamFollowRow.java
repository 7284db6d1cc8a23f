package org.groundswell.outloud.topic.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody follows a stream of posts. */
@Table("STREAM_FOLLOW")
@Preload({
    "ID", "UNIQ", "USER_KEY", "STREAM", "SINCE"})
@Indexes({
    @Index(name = "mine", methodNames = {"getUserKey", "getID"}),
    @Index(name = "followers", methodNames = {"getStream", "getUserKey", "getID"})})
public interface StreamFollowRow extends Entity {
    @StringLength(330)
    @Unique
    String getUniq();

    void setUniq(String value);

    @StringLength(255)
    @NotNull
    String getUserKey();

    void setUserKey(String value);

    @StringLength(60)
    @NotNull
    String getStream();

    void setStream(String value);

    long getSince();

    void setSince(long value);
}
