package org.groundswell.host.web.page;

/** Thrown for what is not there and for what the visitor may not see; the two look the same from outside. */
final class NotShown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotShown() {
        super("not there, or not for this visitor", null, false, false);
    }
}
