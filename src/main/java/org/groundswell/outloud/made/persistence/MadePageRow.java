package org.groundswell.outloud.made.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A page that was made of a post. */
@Table("MADE_PAGE")
@Preload({
    "ID", "REF", "POST_ID", "PAGE_ID", "MADE_BY", "MADE_AT"})
@Indexes({
    @Index(name = "post", methodNames = {"getPostId", "getID"})})
public interface MadePageRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    long getPostId();

    void setPostId(long value);

    long getPageId();

    void setPageId(long value);

    @StringLength(255)
    @NotNull
    String getMadeBy();

    void setMadeBy(String value);

    long getMadeAt();

    void setMadeAt(long value);
}
