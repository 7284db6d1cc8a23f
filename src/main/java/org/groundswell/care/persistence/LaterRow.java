package org.groundswell.care.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** More people to tell than could be told at once; gone as soon as they are. */
@Table("TELL_LATER")
@Preload({
    "ID", "KIND", "SUBJECT", "PATH", "PAGE_ID", "TITLE", "BY_KEY", "SOURCE", "STREAMS", "PEOPLE", "AFTER_KEY"})
@Indexes(@Index(name = "subject", methodNames = {"getSubject", "getID"}))
public interface LaterRow extends Entity {
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

    @StringLength(255)
    String getByKey();

    void setByKey(String value);

    @StringLength(60)
    String getSource();

    void setSource(String value);

    @StringLength(StringLength.UNLIMITED)
    String getStreams();

    void setStreams(String value);

    @StringLength(StringLength.UNLIMITED)
    String getPeople();

    void setPeople(String value);

    @StringLength(255)
    String getAfterKey();

    void setAfterKey(String value);
}
