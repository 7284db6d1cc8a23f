package org.groundswell.outloud.response.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One press of somebody on a post, as it is stored. */
@Table("REACTION")
@Preload({
    "ID", "UNIQ", "POST_ID", "USER_KEY", "KIND", "NOTE", "NAMED", "PRESSED_AT"})
@Indexes({
    @Index(name = "post", methodNames = {"getPostId", "getPressedAt"}),
    @Index(name = "presser", methodNames = {"getUserKey", "getPressedAt"})})
public interface ReactionRow extends Entity {
    @StringLength(300)
    @Unique
    String getUniq();

    void setUniq(String value);

    long getPostId();

    void setPostId(long value);

    @StringLength(255)
    @NotNull
    String getUserKey();

    void setUserKey(String value);

    @StringLength(20)
    @NotNull
    String getKind();

    void setKind(String value);

    @StringLength(140)
    String getNote();

    void setNote(String value);

    boolean isNamed();

    void setNamed(boolean value);

    long getPressedAt();

    void setPressedAt(long value);
}
