package org.groundswell.host.web.page;

/** Answers the visits to one address. */
@FunctionalInterface
public interface Action {
    /** @return what the visitor gets; a refusal or an error is thrown */
    Answer answer(Visit visit);
}
