package org.groundswell.outloud.made.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A question to somebody who is quoted in a page. */
@Table("QUOTE_ASK")
@Preload({
    "ID", "UNIQ", "POST_ID", "MADE_ID", "USER_KEY", "SHOWN_AS", "ANSWER", "SORT_KEY", "SAID_AT"})
@Indexes({
    @Index(name = "made", methodNames = {"getMadeId", "getSortKey"}),
    @Index(name = "post", methodNames = {"getPostId"})})
public interface QuoteAskRow extends Entity {
    @StringLength(300)
    @Unique
    String getUniq();

    void setUniq(String value);

    long getPostId();

    void setPostId(long value);

    long getMadeId();

    void setMadeId(long value);

    @StringLength(255)
    @NotNull
    String getUserKey();

    void setUserKey(String value);

    @StringLength(20)
    @NotNull
    String getShownAs();

    void setShownAs(String value);

    @StringLength(10)
    @NotNull
    String getAnswer();

    void setAnswer(String value);

    @StringLength(22)
    @NotNull
    String getSortKey();

    void setSortKey(String value);

    long getSaidAt();

    void setSaidAt(long value);
}
