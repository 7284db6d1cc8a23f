package org.groundswell.outloud.persistence;

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

/** That a post stands in a list. */
@Table("STREAM_ENTRY")
@Preload({
    "ID", "STREAM", "UNIQ", "POST_ID", "KIND", "SPACE_KEY", "PAGE_ID", "SORT_AT", "BY_NAME", "AMPLIFY_ID"})
@Indexes({
    @Index(name = "newest", methodNames = {"getStream", "getSortAt", "getPostId"}),
    @Index(name = "kinds", methodNames = {"getStream", "getKind", "getSortAt", "getPostId"}),
    @Index(name = "spaces", methodNames = {"getStream", "getSpaceKey", "getSortAt", "getPostId"}),
    @Index(name = "post", methodNames = {"getPostId"})})
public interface StreamEntryRow extends Entity {
    @StringLength(260)
    @NotNull
    String getStream();

    void setStream(String value);

    @StringLength(300)
    @Unique
    String getUniq();

    void setUniq(String value);

    long getPostId();

    void setPostId(long value);

    @StringLength(20)
    @NotNull
    String getKind();

    void setKind(String value);

    @StringLength(255)
    @NotNull
    String getSpaceKey();

    void setSpaceKey(String value);

    long getPageId();

    void setPageId(long value);

    long getSortAt();

    void setSortAt(long value);

    @Accessor("BY_NAME")
    boolean isNamed();

    @Mutator("BY_NAME")
    void setNamed(boolean value);

    long getAmplifyId();

    void setAmplifyId(long value);
}
