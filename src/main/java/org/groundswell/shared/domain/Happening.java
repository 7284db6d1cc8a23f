package org.groundswell.shared.domain;

/**
 * Something somebody did that others may want to be told; says nothing of what was written. Two of the same kind, subject, path and person are one and
 * the same, and are told once.
 *
 * @param kind    for which people can choose how they are told
 * @param subject what it is about, by its public name; several things about one subject that follow each other quickly are told together
 * @param path    where to find it, below the context path; what can happen again leads to the single answer or deed
 * @param page    whose readers may know of it, null if it stands on none
 * @param title   what it is called in a list, empty where its text may not leave the wiki: a restricted page, a circle, a hidden name
 * @param by      who did it, ANONYMOUS where the name is hidden or nobody did; whoever tells leaves somebody hidden out of the people that are told
 */
public record Happening(Kind kind, Ref subject, String path, PageId page, String title, Person by) {
    /** What people may be told of (product 4.8). */
    public enum Kind {
        JOINED_MY_PLEDGE, TOLD_WHAT_I_JOINED, ANSWERED_MY_ASK, CHALLENGED_MY_CHARTER, ASKED_TO_AMPLIFY, PASSED_ON, MENTIONED, REPLIED, IN_WHAT_I_FOLLOW, MY_OFFERED_TOPIC,
        ASK_UNANSWERED, CHALLENGE_ANSWERED, CHALLENGE_UNANSWERED, MOVED_TO_PLEDGE, QUOTED, INVITED_TO_CIRCLE
    }
}
