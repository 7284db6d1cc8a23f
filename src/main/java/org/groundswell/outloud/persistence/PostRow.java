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

/** A post or a draft as lists read it; all that is longer than its beginning has a row of its own. */
@Table("POST")
@Preload({
    "ID", "REF", "UNIQ", "AUTHOR_KEY", "SHOWN_AS", "STATE", "KIND", "AUDIENCE", "PAGE_ID", "SPACE_KEY", "COMMUNITY_ID", "CIRCLE_ID", "LEAD", "LONGER", "PROGRESS",
    "HALF_FORMED", "SERIES_REF", "PART_NO", "ANCHOR", "ABOUT_PAGE", "PICTURE", "PICTURE_ALT", "QUOTED", "ASK_STATE", "PUBLISHED_AT", "EDITED_AT", "QUIET_SINCE",
    "N_RESPONSES", "N_HEARD", "N_SUPPORT", "N_THANK", "N_ENCOURAGE", "N_AMPLIFY", "GONE_AT", "VERSION", "TOUCHED_AT"})
@Indexes({
    @Index(name = "author", methodNames = {"getAuthorKey", "getPublishedAt", "getID"}),
    @Index(name = "page", methodNames = {"getPageId", "getID"}),
    @Index(name = "space", methodNames = {"getSpaceKey", "getID"}),
    @Index(name = "circle", methodNames = {"getCircleId", "getID"}),
    @Index(name = "series", methodNames = {"getSeriesRef", "getPublishedAt", "getID"}),
    @Index(name = "aged", methodNames = {"getState", "getPublishedAt", "getID"}),
    @Index(name = "asked", methodNames = {"getAskState", "getQuietSince", "getID"}),
    @Index(name = "open_asks", methodNames = {"getCommunityId", "getAskState", "getQuietSince", "getID"}),
    @Index(name = "gone", methodNames = {"getGoneAt", "getID"})})
public interface PostRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(300)
    @Unique
    String getUniq();

    void setUniq(String value);

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
    String getState();

    void setState(String value);

    @StringLength(20)
    @NotNull
    String getKind();

    void setKind(String value);

    @StringLength(20)
    @NotNull
    String getAudience();

    void setAudience(String value);

    long getPageId();

    void setPageId(long value);

    @StringLength(255)
    String getSpaceKey();

    void setSpaceKey(String value);

    long getCommunityId();

    void setCommunityId(long value);

    long getCircleId();

    void setCircleId(long value);

    @StringLength(255)
    String getLead();

    void setLead(String value);

    boolean isLonger();

    void setLonger(boolean value);

    @StringLength(20)
    String getProgress();

    void setProgress(String value);

    boolean isHalfFormed();

    void setHalfFormed(boolean value);

    @StringLength(22)
    String getSeriesRef();

    void setSeriesRef(String value);

    int getPartNo();

    void setPartNo(int value);

    @StringLength(255)
    String getAnchor();

    void setAnchor(String value);

    long getAboutPage();

    void setAboutPage(long value);

    @StringLength(255)
    String getPicture();

    void setPicture(String value);

    @StringLength(255)
    String getPictureAlt();

    void setPictureAlt(String value);

    @StringLength(22)
    String getQuoted();

    void setQuoted(String value);

    @StringLength(20)
    String getAskState();

    void setAskState(String value);

    long getPublishedAt();

    void setPublishedAt(long value);

    long getEditedAt();

    void setEditedAt(long value);

    long getQuietSince();

    void setQuietSince(long value);

    @Accessor("N_RESPONSES")
    int getResponses();

    @Mutator("N_RESPONSES")
    void setResponses(int value);

    @Accessor("N_HEARD")
    int getHeard();

    @Mutator("N_HEARD")
    void setHeard(int value);

    @Accessor("N_SUPPORT")
    int getSupports();

    @Mutator("N_SUPPORT")
    void setSupports(int value);

    @Accessor("N_THANK")
    int getThanks();

    @Mutator("N_THANK")
    void setThanks(int value);

    @Accessor("N_ENCOURAGE")
    int getEncourages();

    @Mutator("N_ENCOURAGE")
    void setEncourages(int value);

    @Accessor("N_AMPLIFY")
    int getAmplified();

    @Mutator("N_AMPLIFY")
    void setAmplified(int value);

    long getGoneAt();

    void setGoneAt(long value);

    int getVersion();

    void setVersion(int value);

    long getTouchedAt();

    void setTouchedAt(long value);
}
