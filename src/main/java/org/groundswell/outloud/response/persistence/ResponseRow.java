package org.groundswell.outloud.response.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What somebody said to a post, as it is stored. */
@Table("RESPONSE")
@Preload({
    "ID", "REF", "POST_ID", "PARENT_ID", "AUTHOR_KEY", "SHOWN_AS", "KIND", "STANCE", "SAID", "EVIDENCE", "WITHDRAWN", "SAID_AT",
    "EDITED_AT", "SORT_AT", "VERSION"})
@Indexes({
    @Index(name = "thread", methodNames = {"getPostId", "getParentId", "getSortAt", "getID"}),
    @Index(name = "replies", methodNames = {"getParentId", "getSortAt", "getID"}),
    @Index(name = "mine", methodNames = {"getAuthorKey", "getSaidAt"})})
public interface ResponseRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    long getPostId();

    void setPostId(long value);

    long getParentId();

    void setParentId(long value);

    @StringLength(255)
    @NotNull
    String getAuthorKey();

    void setAuthorKey(String value);

    @StringLength(20)
    @NotNull
    String getShownAs();

    void setShownAs(String value);

    @StringLength(20)
    @NotNull
    String getKind();

    void setKind(String value);

    @StringLength(20)
    String getStance();

    void setStance(String value);

    @StringLength(StringLength.UNLIMITED)
    String getSaid();

    void setSaid(String value);

    @StringLength(450)
    String getEvidence();

    void setEvidence(String value);

    boolean isWithdrawn();

    void setWithdrawn(boolean value);

    long getSaidAt();

    void setSaidAt(long value);

    long getEditedAt();

    void setEditedAt(long value);

    long getSortAt();

    void setSortAt(long value);

    int getVersion();

    void setVersion(int value);
}
