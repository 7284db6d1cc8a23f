package org.groundswell.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.groundswell.shared.domain.Findable;
import org.groundswell.shared.persistence.JobPlaces;
import org.springframework.stereotype.Component;

/** Every night, keeps the words of some things anew and goes on behind them the next night, so that what is old is found too. */
@Component("groundswellWordsJob")
public class WordsJob extends WritingJob {
    private static final int AT_ONCE = 100;
    private static final int PARTS_A_NIGHT = 100;

    private final List<Findable> features;
    private final JobPlaces places;

    public WordsJob(List<Findable> features, JobPlaces places, AccessMode accessMode) {
        super(accessMode);
        this.features = features;
        this.places = places;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        int parts = 0;
        for (Findable feature : features) {
            String name = "words-" + feature.kind();
            long last = places.of(name);
            for (int part = 0; part < PARTS_A_NIGHT && !stop.getAsBoolean(); part++) {
                last = feature.keepAgain(last, AT_ONCE);
                places.put(name, last);
                parts++;
                if (last == 0) {
                    break;
                }
            }
        }
        return parts + " parts kept anew";
    }
}
