package org.groundswell.shared.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.Map;
import org.groundswell.shared.domain.PageWords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class PageTextExtractorTest {
    private final Page page = page(7);

    @Test
    void the_words_of_every_feature_are_added_and_empty_ones_are_not() {
        assertThat(words(page, Map.of("a", of(id -> "one on " + id.value()), "b", of(id -> " "), "c", of(id -> "three")))).isIn("one on 7\nthree", "three\none on 7");
        assertThat(words(page, Map.of())).isEmpty();
    }

    @Test
    void a_feature_that_fails_takes_no_other_words_along() {
        PageWords failing = id -> {
            throw new IllegalStateException("no");
        };

        assertThat(words(page, Map.<String, Object>of("a", failing, "b", of(id -> "two")))).isEqualTo("two");
    }

    @Test
    void nothing_is_added_to_the_trash_and_to_what_is_no_page() {
        page.setContentStatus("deleted");

        assertThat(words(page, Map.of("a", of(id -> "one")))).isEmpty();
        assertThat(words(new Space("KEY"), Map.of("a", of(id -> "one")))).isEmpty();
    }

    private static String words(Object searchable, Map<String, Object> features) {
        PageTextExtractor extractor = new PageTextExtractor(new StaticListableBeanFactory(features).getBeanProvider(PageWords.class));
        assertThat(extractor.extractFields(searchable)).isEmpty();
        return extractor.extractText(searchable).toString();
    }

    private static PageWords of(PageWords words) {
        return words;
    }

    private static Page page(long id) {
        Page page = new Page();
        page.setId(id);
        return page;
    }
}
