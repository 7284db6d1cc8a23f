package org.groundswell.outloud.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a post said before it was edited. */
@Table("POST_REV")
@Preload({
    "ID", "POST_ID", "VERSION_NO", "KIND", "AUDIENCE", "BODY", "UNTIL_AT"})
@Indexes({
    @Index(name = "post", methodNames = {"getPostId", "getID"})})
public interface PostRevRow extends Entity {
    long getPostId();

    void setPostId(long value);

    int getVersionNo();

    void setVersionNo(int value);

    @StringLength(20)
    @NotNull
    String getKind();

    void setKind(String value);

    @StringLength(20)
    @NotNull
    String getAudience();

    void setAudience(String value);

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String value);

    long getUntilAt();

    void setUntilAt(long value);
}
