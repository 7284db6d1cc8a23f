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

/** A community as it is stored. */
@Table("COMMUNITY")
@Preload({
    "ID", "REF", "UNIQ", "PAGE_ID", "PARENT_PAGE", "SPACE_KEY", "IS_CORE", "KIND", "NAME", "NAME_KEY", "SEARCH_TEXT", "PURPOSE", "WHY", "WHY_LINK",
    "PERMISSION", "VALUES_TEXT", "TYPE", "STAGE", "JOIN_BY", "CHECK_DAYS", "SEATS", "SET_UP_AT", "FOUNDED_BY", "CREATED_AT", "GONE_AT", "N_MEMBERS",
    "N_ASKING", "N_FOLLOWERS", "N_SIGNED", "CHARTER_NO", "N_WAITING", "WAITING_SINCE", "FULL_UNTIL", "TOUCHED_AT", "VERSION"})
@Indexes({
    @Index(name = "named", methodNames = {"getNameKey", "getID"}),
    @Index(name = "home", methodNames = {"getPageId"}),
    @Index(name = "parent", methodNames = {"getParentPage"}),
    @Index(name = "space", methodNames = {"getSpaceKey", "getID"}),
    @Index(name = "gone", methodNames = {"getGoneAt"})})
public interface CommunityRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(30)
    @Unique
    String getUniq();

    void setUniq(String value);

    long getPageId();

    void setPageId(long value);

    long getParentPage();

    void setParentPage(long value);

    @StringLength(255)
    @NotNull
    String getSpaceKey();

    void setSpaceKey(String value);

    @Accessor("IS_CORE")
    boolean isCore();

    @Mutator("IS_CORE")
    void setCore(boolean value);

    @StringLength(20)
    @NotNull
    String getKind();

    void setKind(String value);

    @StringLength(255)
    @NotNull
    String getName();

    void setName(String value);

    @StringLength(255)
    @NotNull
    String getNameKey();

    void setNameKey(String value);

    @StringLength(450)
    String getSearchText();

    void setSearchText(String value);

    @StringLength(450)
    String getPurpose();

    void setPurpose(String value);

    @StringLength(450)
    String getWhy();

    void setWhy(String value);

    @StringLength(255)
    String getWhyLink();

    void setWhyLink(String value);

    @StringLength(450)
    String getPermission();

    void setPermission(String value);

    @StringLength(450)
    String getValuesText();

    void setValuesText(String value);

    @StringLength(20)
    @NotNull
    String getType();

    void setType(String value);

    @StringLength(20)
    @NotNull
    String getStage();

    void setStage(String value);

    @StringLength(20)
    @NotNull
    String getJoinBy();

    void setJoinBy(String value);

    int getCheckDays();

    void setCheckDays(int value);

    int getSeats();

    void setSeats(int value);

    long getSetUpAt();

    void setSetUpAt(long value);

    @StringLength(255)
    String getFoundedBy();

    void setFoundedBy(String value);

    long getCreatedAt();

    void setCreatedAt(long value);

    long getGoneAt();

    void setGoneAt(long value);

    @Accessor("N_MEMBERS")
    int getMembers();

    @Mutator("N_MEMBERS")
    void setMembers(int value);

    @Accessor("N_ASKING")
    int getAsking();

    @Mutator("N_ASKING")
    void setAsking(int value);

    @Accessor("N_FOLLOWERS")
    int getFollowers();

    @Mutator("N_FOLLOWERS")
    void setFollowers(int value);

    @Accessor("N_SIGNED")
    int getSigned();

    @Mutator("N_SIGNED")
    void setSigned(int value);

    int getCharterNo();

    void setCharterNo(int value);

    @Accessor("N_WAITING")
    int getWaiting();

    @Mutator("N_WAITING")
    void setWaiting(int value);

    long getWaitingSince();

    void setWaitingSince(long value);

    long getFullUntil();

    void setFullUntil(long value);

    long getTouchedAt();

    void setTouchedAt(long value);

    int getVersion();

    void setVersion(int value);
}
