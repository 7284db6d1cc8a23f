package org.groundswell.host.wiki;

/** Thrown when the wiki does not do what it was asked; the message is for the person who asked. */
public final class WikiRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final WikiRefusal refusal;

    /** @param message one sentence for the person who asked */
    public WikiRefused(WikiRefusal refusal, String message) {
        super(message);
        this.refusal = refusal;
    }

    /** @return the kind of refusal */
    public WikiRefusal refusal() {
        return refusal;
    }
}
