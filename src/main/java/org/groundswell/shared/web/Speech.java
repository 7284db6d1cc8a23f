package org.groundswell.shared.web;

import java.time.Clock;
import org.groundswell.shared.domain.Addresses;
import org.groundswell.shared.domain.CurrentReader;
import org.groundswell.shared.domain.Quiet;
import org.springframework.stereotype.Component;

/** Finds the words, the days and the addresses with which a feature speaks to whoever reads. */
@Component
public class Speech {
    private final Templates templates;
    private final CurrentReader reader;
    private final Addresses addresses;
    private final Quiet quiet;
    private final Clock clock;

    public Speech(Templates templates, CurrentReader reader, Addresses addresses, Quiet quiet, Clock clock) {
        this.templates = templates;
        this.reader = reader;
        this.addresses = addresses;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** @param feature whose words they are, what its keys begin with below the app's prefix */
    public ReaderWords onScreen(String feature) {
        return words(feature, addresses.contextPath(), false);
    }

    /**
     * The same for paper, mail and exports, which others come to see: every link is complete, and the reader stands there as everybody else sees
     * them, with the counts.
     */
    public ReaderWords passedOn(String feature) {
        return words(feature, addresses.siteUrl(), true);
    }

    private ReaderWords words(String feature, String base, boolean passedOn) {
        return new ReaderWords(templates.texts(), feature, reader.locale(), clock.getZone(), base, passedOn,
            () -> !passedOn && quiet.wantedBy(reader.person()));
    }
}
