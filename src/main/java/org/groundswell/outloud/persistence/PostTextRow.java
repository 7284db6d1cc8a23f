package org.groundswell.outloud.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The whole text of a post that is longer than its beginning, read for one post at a time. */
@Table("POST_TEXT")
@Preload({
    "ID", "POST_ID", "BODY"})
public interface PostTextRow extends Entity {
    @Unique
    long getPostId();

    void setPostId(long value);

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String value);
}
