package org.groundswell.care.persistence;

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

/** What one person was told of. */
@Table("NOTICE")
@Preload({
    "ID", "REF", "USER_KEY", "KIND", "SUBJECT", "PATH", "PAGE_ID", "TITLE", "ACTORS", "N_ACTS", "NAME_HIDDEN", "SHOWN", "IN_DIGEST", "UNREAD", "BEGAN_AT",
    "LAST_AT", "SORT_AT", "MAIL_DUE", "MAILED"})
@Indexes({
    @Index(name = "shown", methodNames = {"getUserKey", "isShown", "getSortAt", "getID"}),
    @Index(name = "unread", methodNames = {"getUserKey", "isShown", "isUnread", "getSortAt", "getID"}),
    @Index(name = "open", methodNames = {"getUserKey", "getKind", "getSubject", "getBeganAt", "getID"}),
    @Index(name = "digest", methodNames = {"getUserKey", "isInDigest", "getLastAt", "getID"}),
    @Index(name = "mail", methodNames = {"getMailDue", "getID"}),
    @Index(name = "subject", methodNames = {"getSubject", "getID"}),
    @Index(name = "age", methodNames = {"getLastAt", "getID"})})
public interface NoticeRow extends Entity {
    @StringLength(22)
    @Unique
    String getRef();

    void setRef(String value);

    @StringLength(255)
    @NotNull
    String getUserKey();

    void setUserKey(String value);

    @StringLength(30)
    @NotNull
    String getKind();

    void setKind(String value);

    @StringLength(22)
    @NotNull
    String getSubject();

    void setSubject(String value);

    @StringLength(450)
    @NotNull
    String getPath();

    void setPath(String value);

    long getPageId();

    void setPageId(long value);

    @StringLength(255)
    String getTitle();

    void setTitle(String value);

    @StringLength(450)
    String getActors();

    void setActors(String value);

    @Accessor("N_ACTS")
    int getActs();

    @Mutator("N_ACTS")
    void setActs(int value);

    boolean isNameHidden();

    void setNameHidden(boolean value);

    boolean isShown();

    void setShown(boolean value);

    boolean isInDigest();

    void setInDigest(boolean value);

    boolean isUnread();

    void setUnread(boolean value);

    long getBeganAt();

    void setBeganAt(long value);

    long getLastAt();

    void setLastAt(long value);

    long getSortAt();

    void setSortAt(long value);

    long getMailDue();

    void setMailDue(long value);

    boolean isMailed();

    void setMailed(boolean value);
}
