package org.groundswell.community.persistence;

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

/** Something that ties a person to a community, one row of each kind, community, subject and person. */
@Table("TIE")
@Preload({
    "ID", "REF", "UNIQ", "COMMUNITY_ID", "USER_KEY", "KIND", "SUBJECT_ID", "STATE", "WORDS", "VERSION_NO", "KEPT_NO", "N_SUPPORT", "SINCE", "UNTIL_AT",
    "ASKED_BY", "ASKED_AS"})
@Indexes({
    @Index(name = "mine", methodNames = {"getUserKey", "getCommunityId"}),
    @Index(name = "listed", methodNames = {"getCommunityId", "getKind", "getState", "getSince", "getID"}),
    @Index(name = "aged", methodNames = {"getKind", "getState", "getSince"})})
public interface TieRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(330)
    @Unique
    String getUniq();

    void setUniq(String value);

    long getCommunityId();

    void setCommunityId(long value);

    @StringLength(255)
    @NotNull
    String getUserKey();

    void setUserKey(String value);

    @StringLength(20)
    @NotNull
    String getKind();

    void setKind(String value);

    long getSubjectId();

    void setSubjectId(long value);

    @StringLength(20)
    @NotNull
    String getState();

    void setState(String value);

    @StringLength(255)
    String getWords();

    void setWords(String value);

    int getVersionNo();

    void setVersionNo(int value);

    int getKeptNo();

    void setKeptNo(int value);

    @Accessor("N_SUPPORT")
    int getSupports();

    @Mutator("N_SUPPORT")
    void setSupports(int value);

    long getSince();

    void setSince(long value);

    long getUntilAt();

    void setUntilAt(long value);

    @StringLength(255)
    String getAskedBy();

    void setAskedBy(String value);

    @StringLength(20)
    String getAskedAs();

    void setAskedAs(String value);
}
