package org.groundswell.host.wiki;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Objects;

/** A person of the wiki as it was when it was read; two of them are equal when their keys are. */
public final class HostUser implements ConfluenceUser {
    /** What became of an account: it works, it is switched off, or it was deleted and only its key is left. */
    public enum Status { ACTIVE, INACTIVE, DELETED }

    private final UserKey key;
    private final String name;
    private final String fullName;
    private final String email;
    private final Status status;

    HostUser(UserKey key, String name, String fullName, String email, Status status) {
        this.key = key;
        this.name = name;
        this.fullName = fullName;
        this.email = email;
        this.status = status;
    }

    @Override
    public UserKey getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getFullName() {
        return fullName;
    }

    @Override
    public String getEmail() {
        return email;
    }

    /** @return what became of the account */
    public Status status() {
        return status;
    }

    /** @return whether the person may log in */
    public boolean active() {
        return status == Status.ACTIVE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostUser user && user.key.equals(key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key);
    }

    @Override
    public String toString() {
        return name;
    }
}
