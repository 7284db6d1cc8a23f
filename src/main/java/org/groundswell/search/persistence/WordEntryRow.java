package org.groundswell.search.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That something is found by a word. */
@Table("WORD_ENTRY")
@Preload({"ID", "WORD", "UNIQ", "KIND", "SUBJECT_ID", "REF", "SPACE_KEY", "PAGE_ID", "SORT_AT"})
@Indexes({
    @Index(name = "newest", methodNames = {"getWord", "getSortAt", "getID"}),
    @Index(name = "kinds", methodNames = {"getWord", "getKind", "getSortAt", "getID"}),
    @Index(name = "spaces", methodNames = {"getWord", "getSpaceKey", "getSortAt", "getID"}),
    @Index(name = "subject", methodNames = {"getSubjectId", "getKind"}),
    @Index(name = "page", methodNames = {"getPageId"}),
    @Index(name = "space", methodNames = {"getSpaceKey"})})
public interface WordEntryRow extends Entity {
    @StringLength(40)
    @NotNull
    String getWord();

    void setWord(String value);

    @StringLength(70)
    @Unique
    String getUniq();

    void setUniq(String value);

    @StringLength(20)
    @NotNull
    String getKind();

    void setKind(String value);

    long getSubjectId();

    void setSubjectId(long value);

    @StringLength(22)
    @NotNull
    String getRef();

    void setRef(String value);

    @StringLength(255)
    @NotNull
    String getSpaceKey();

    void setSpaceKey(String value);

    long getPageId();

    void setPageId(long value);

    long getSortAt();

    void setSortAt(long value);
}
