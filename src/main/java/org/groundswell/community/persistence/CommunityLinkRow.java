package org.groundswell.community.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A community that learns from another. */
@Table("COMM_LINK")
@Preload({
    "ID", "UNIQ", "LEARNER_PAGE", "TEACHER_PAGE", "LINKED_BY", "LINKED_AT"})
@Indexes({
    @Index(name = "learner", methodNames = {"getLearnerPage"}),
    @Index(name = "teacher", methodNames = {"getTeacherPage"})})
public interface CommunityLinkRow extends Entity {
    @StringLength(50)
    @Unique
    String getUniq();

    void setUniq(String value);

    long getLearnerPage();

    void setLearnerPage(long value);

    long getTeacherPage();

    void setTeacherPage(long value);

    @StringLength(255)
    String getLinkedBy();

    void setLinkedBy(String value);

    long getLinkedAt();

    void setLinkedAt(long value);
}
