package org.groundswell.outloud;

import java.util.function.BooleanSupplier;
import org.groundswell.shared.confluence.WritingJob;
import org.groundswell.shared.domain.AccessMode;
import org.springframework.stereotype.Component;

/** Every night, puts posts away that are more than 24 months old. */
@Component("groundswellPostArchiveJob")
public class PostArchiveJob extends WritingJob {
    private static final int POSTS_A_NIGHT = 5000;

    private final PostArchive archive;

    public PostArchiveJob(PostArchive archive, AccessMode accessMode) {
        super(accessMode);
        this.archive = archive;
    }

    @Override
    protected String run(BooleanSupplier stop) {
        return archive.run(POSTS_A_NIGHT, stop) + " put away";
    }
}
