package org.groundswell.care.persistence;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How one person wants to be told. */
@Table("PREFERENCE")
@Preload({
    "ID", "USER_KEY", "REF", "SIGNING", "CHOICES", "RHYTHM", "DIGEST_HOUR", "DIGEST_WEEKDAY", "QUIET", "DIGEST_DUE", "DIGEST_FROM", "HERE_DAY", "NUDGE_DAY",
    "N_UNANSWERED", "NEWS_SEEN", "VERSION", "TOUCHED_AT"})
@Indexes(@Index(name = "due", methodNames = {"getDigestDue", "getID"}))
public interface PreferenceRow extends Entity {
    @StringLength(255)
    @Unique
    String getUserKey();

    void setUserKey(String value);

    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(22)
    String getSigning();

    void setSigning(String value);

    @StringLength(450)
    String getChoices();

    void setChoices(String value);

    @StringLength(10)
    String getRhythm();

    void setRhythm(String value);

    @StringLength(5)
    String getDigestHour();

    void setDigestHour(String value);

    int getDigestWeekday();

    void setDigestWeekday(int value);

    boolean isQuiet();

    void setQuiet(boolean value);

    long getDigestDue();

    void setDigestDue(long value);

    long getDigestFrom();

    void setDigestFrom(long value);

    long getHereDay();

    void setHereDay(long value);

    long getNudgeDay();

    void setNudgeDay(long value);

    @Accessor("N_UNANSWERED")
    int getUnanswered();

    @Mutator("N_UNANSWERED")
    void setUnanswered(int value);

    long getNewsSeen();

    void setNewsSeen(long value);

    int getVersion();

    void setVersion(int value);

    long getTouchedAt();

    void setTouchedAt(long value);
}
