package org.groundswell.community.charter.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Something that happened to a challenge. */
@Table("CHALLENGE_EVENT")
@Preload({
    "ID", "COMMUNITY_ID", "CHALLENGE_ID", "KIND", "HAPPENED_AT", "BY_KEY", "POWER", "WORDS"})
@Indexes({
    @Index(name = "history", methodNames = {"getChallengeId", "getHappenedAt", "getID"}),
    @Index(name = "community", methodNames = {"getCommunityId"})})
public interface ChallengeEventRow extends Entity {
    long getCommunityId();

    void setCommunityId(long value);

    long getChallengeId();

    void setChallengeId(long value);

    @StringLength(20)
    @NotNull
    String getKind();

    void setKind(String value);

    long getHappenedAt();

    void setHappenedAt(long value);

    @StringLength(255)
    String getByKey();

    void setByKey(String value);

    @StringLength(10)
    @NotNull
    String getPower();

    void setPower(String value);

    @StringLength(450)
    String getWords();

    void setWords(String value);
}
