package org.groundswell.shared.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.plugins.index.api.Extractor2;
import com.atlassian.confluence.plugins.index.api.FieldDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PageWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Adds the words features have on a page to those the wiki's search finds it by. */
public class PageTextExtractor implements Extractor2 {
    private static final Logger LOG = LoggerFactory.getLogger(PageTextExtractor.class);

    private final ObjectProvider<PageWords> features;

    public PageTextExtractor(ObjectProvider<PageWords> features) {
        this.features = features;
    }

    @Override
    public StringBuilder extractText(Object searchable) {
        StringBuilder words = new StringBuilder();
        if (searchable instanceof AbstractPage page && !page.isDeleted() && page.getLatestVersion().getId() == page.getId()) {
            words.append(features.orderedStream().map(feature -> words(feature, new PageId(page.getId()))).filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n")));
        }
        return words;
    }

    @Override
    public Collection<FieldDescriptor> extractFields(Object searchable) {
        return List.of();
    }

    // The page is found by its own text even where a feature fails.
    private static String words(PageWords feature, PageId page) {
        try {
            return feature.on(page);
        } catch (RuntimeException failed) {
            LOG.error("{}: page {} is found without the words of {}", UUID.randomUUID(), page.value(), feature.getClass().getSimpleName(), failed);
            return "";
        }
    }
}
