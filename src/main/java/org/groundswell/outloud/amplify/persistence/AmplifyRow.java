package org.groundswell.outloud.amplify.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That somebody passes a post on to a community; with the community 0, that its author asks not to. */
@Table("AMPLIFY")
@Preload({
    "ID", "REF", "UNIQ", "POST_ID", "COMMUNITY_ID", "HOME_PAGE", "HOME_SPACE", "BY_KEY", "WORDS", "STATE", "LIVE", "AGREED", "ENDED_BY", "ASKED_AT", "SHOWN_AT",
    "ENDED_AT"})
@Indexes({
    @Index(name = "post", methodNames = {"getPostId"}),
    @Index(name = "home", methodNames = {"getHomePage", "getID"}),
    @Index(name = "space", methodNames = {"getHomeSpace", "getID"}),
    @Index(name = "amplifier", methodNames = {"getByKey", "getAskedAt"}),
    @Index(name = "mine", methodNames = {"getByKey", "getCommunityId", "getEndedAt"})})
public interface AmplifyRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(60)
    @Unique
    String getUniq();

    void setUniq(String value);

    long getPostId();

    void setPostId(long value);

    long getCommunityId();

    void setCommunityId(long value);

    long getHomePage();

    void setHomePage(long value);

    @StringLength(255)
    String getHomeSpace();

    void setHomeSpace(String value);

    @StringLength(255)
    @NotNull
    String getByKey();

    void setByKey(String value);

    @StringLength(255)
    String getWords();

    void setWords(String value);

    @StringLength(20)
    @NotNull
    String getState();

    void setState(String value);

    boolean isLive();

    void setLive(boolean value);

    boolean isAgreed();

    void setAgreed(boolean value);

    @StringLength(20)
    @NotNull
    String getEndedBy();

    void setEndedBy(String value);

    long getAskedAt();

    void setAskedAt(long value);

    long getShownAt();

    void setShownAt(long value);

    long getEndedAt();

    void setEndedAt(long value);
}
