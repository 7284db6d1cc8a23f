package org.groundswell.community.charter.persistence;

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

/** A challenge to a sentence of a charter. */
@Table("CHALLENGE")
@Preload({
    "ID", "REF", "COMMUNITY_ID", "VER_ID", "VER_NO", "SECTION", "QUOTE", "QUOTE_POS", "USER_KEY", "SHOWN_AS", "TROUBLES", "BETTER",
    "EVIDENCE", "OBJECTION", "LIFTED", "STATE", "REVIEW_ON", "ANSWER", "ANSWERED_BY", "ANSWER_POWER", "ANSWERED_AT", "PENDING", "WAITING",
    "WAITS_FROM", "STOPS", "N_SUPPORT", "RAISED_AT", "SORT_AT"})
@Indexes({
    @Index(name = "pending", methodNames = {"getCommunityId", "isPending", "getSortAt", "getID"}),
    @Index(name = "listed", methodNames = {"getCommunityId", "getSortAt", "getID"}),
    @Index(name = "waiting", methodNames = {"getCommunityId", "isWaiting", "getWaitsFrom"}),
    @Index(name = "unheard", methodNames = {"isWaiting", "getWaitsFrom", "getID"}),
    @Index(name = "mine", methodNames = {"getVerId", "getUserKey"}),
    @Index(name = "stopping", methodNames = {"getVerId", "isStops"}),
    @Index(name = "sleeping", methodNames = {"getState", "isWaiting", "getWaitsFrom"})})
public interface ChallengeRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    long getCommunityId();

    void setCommunityId(long value);

    long getVerId();

    void setVerId(long value);

    int getVerNo();

    void setVerNo(int value);

    @StringLength(20)
    @NotNull
    String getSection();

    void setSection(String value);

    @StringLength(450)
    String getQuote();

    void setQuote(String value);

    int getQuotePos();

    void setQuotePos(int value);

    @StringLength(255)
    @NotNull
    String getUserKey();

    void setUserKey(String value);

    @StringLength(20)
    @NotNull
    String getShownAs();

    void setShownAs(String value);

    @StringLength(450)
    String getTroubles();

    void setTroubles(String value);

    @StringLength(450)
    String getBetter();

    void setBetter(String value);

    @StringLength(450)
    String getEvidence();

    void setEvidence(String value);

    boolean isObjection();

    void setObjection(boolean value);

    boolean isLifted();

    void setLifted(boolean value);

    @StringLength(20)
    @NotNull
    String getState();

    void setState(String value);

    @StringLength(10)
    String getReviewOn();

    void setReviewOn(String value);

    @StringLength(450)
    String getAnswer();

    void setAnswer(String value);

    @StringLength(255)
    String getAnsweredBy();

    void setAnsweredBy(String value);

    @StringLength(10)
    String getAnswerPower();

    void setAnswerPower(String value);

    long getAnsweredAt();

    void setAnsweredAt(long value);

    boolean isPending();

    void setPending(boolean value);

    boolean isWaiting();

    void setWaiting(boolean value);

    long getWaitsFrom();

    void setWaitsFrom(long value);

    boolean isStops();

    void setStops(boolean value);

    @Accessor("N_SUPPORT")
    int getSupports();

    @Mutator("N_SUPPORT")
    void setSupports(int value);

    long getRaisedAt();

    void setRaisedAt(long value);

    long getSortAt();

    void setSortAt(long value);
}
