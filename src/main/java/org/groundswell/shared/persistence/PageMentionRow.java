package org.groundswell.shared.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That something links to a page. */
@Table("PAGE_MENTION")
@Preload({
    "ID", "UNIQ", "PAGE_ID", "KIND", "SUBJECT_ID", "HOME_ID", "SPACE_KEY", "SORT_AT"})
@Indexes({
    @Index(name = "newest", methodNames = {"getPageId", "getSortAt"}),
    @Index(name = "subject", methodNames = {"getSubjectId", "getKind"}),
    @Index(name = "home", methodNames = {"getHomeId"}),
    @Index(name = "space", methodNames = {"getSpaceKey"})})
public interface PageMentionRow extends Entity {
    @StringLength(60)
    @Unique
    String getUniq();

    void setUniq(String value);

    long getPageId();

    void setPageId(long value);

    @StringLength(10)
    @NotNull
    String getKind();

    void setKind(String value);

    long getSubjectId();

    void setSubjectId(long value);

    long getHomeId();

    void setHomeId(long value);

    @StringLength(255)
    @NotNull
    String getSpaceKey();

    void setSpaceKey(String value);

    long getSortAt();

    void setSortAt(long value);
}
