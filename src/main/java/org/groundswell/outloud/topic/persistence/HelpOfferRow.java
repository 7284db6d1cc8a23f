package org.groundswell.outloud.topic.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody offers help with a topic until a day. */
@Table("OFFER")
@Preload({
    "ID", "REF", "UNIQ", "USER_KEY", "TOPIC_ID", "SPACE_KEY", "WORDS", "SEARCH_TEXT", "UNTIL_AT"})
@Indexes({
    @Index(name = "mine", methodNames = {"getUserKey", "getUntilAt", "getID"}),
    @Index(name = "topic", methodNames = {"getTopicId", "getUntilAt", "getID"}),
    @Index(name = "space", methodNames = {"getSpaceKey", "getUntilAt", "getID"}),
    @Index(name = "ended", methodNames = {"getUntilAt"})})
public interface HelpOfferRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(330)
    @Unique
    String getUniq();

    void setUniq(String value);

    @StringLength(255)
    @NotNull
    String getUserKey();

    void setUserKey(String value);

    long getTopicId();

    void setTopicId(long value);

    @StringLength(255)
    @NotNull
    String getSpaceKey();

    void setSpaceKey(String value);

    @StringLength(255)
    @NotNull
    String getWords();

    void setWords(String value);

    @StringLength(450)
    @NotNull
    String getSearchText();

    void setSearchText(String value);

    long getUntilAt();

    void setUntilAt(long value);
}
