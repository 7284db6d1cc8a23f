package org.groundswell.shared.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import java.util.Map;
import java.util.Optional;
import org.groundswell.shared.domain.FragmentPage;
import org.groundswell.shared.domain.PageId;
import org.springframework.stereotype.Component;

/** Finds the page where the wiki puts it for its web fragments. */
@Component
public class WikiFragmentPage implements FragmentPage {
    private static final String KEY = "page";

    @Override
    public Optional<PageId> in(Map<String, Object> context) {
        return context.get(KEY) instanceof AbstractPage page ? Optional.of(new PageId(page.getLatestVersion().getId())) : Optional.empty();
    }
}
