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

/** How a community stood in a week. */
@Table("COMM_WEEK")
@Preload({
    "ID", "UNIQ", "COMMUNITY_ID", "WEEK", "N_MEMBERS", "N_SIGNED", "N_PLEDGES", "N_STORIES"})
@Indexes({
    @Index(name = "told", methodNames = {"getCommunityId", "getWeek"}),
    @Index(name = "done", methodNames = {"getWeek", "getCommunityId"})})
public interface CommunityWeekRow extends Entity {
    @StringLength(40)
    @Unique
    String getUniq();

    void setUniq(String value);

    long getCommunityId();

    void setCommunityId(long value);

    @StringLength(10)
    @NotNull
    String getWeek();

    void setWeek(String value);

    @Accessor("N_MEMBERS")
    int getMembers();

    @Mutator("N_MEMBERS")
    void setMembers(int value);

    @Accessor("N_SIGNED")
    int getSigned();

    @Mutator("N_SIGNED")
    void setSigned(int value);

    @Accessor("N_PLEDGES")
    int getPledges();

    @Mutator("N_PLEDGES")
    void setPledges(int value);

    @Accessor("N_STORIES")
    int getStories();

    @Mutator("N_STORIES")
    void setStories(int value);
}
