package org.groundswell.outloud.ask.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What helped with something that was asked, as it is stored. */
@Table("ASK_END")
@Preload({
    "ID", "POST_ID", "WHAT_HELPED", "ENDED_AT"})
public interface AskEndRow extends Entity {
    @Unique
    long getPostId();

    void setPostId(long value);

    @StringLength(450)
    String getWhatHelped();

    void setWhatHelped(String value);

    long getEndedAt();

    void setEndedAt(long value);
}
