package org.groundswell.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePicture;
import org.groundswell.shared.domain.PagePictures;

/** Pictures attached to pages, in memory. */
public final class SmallPictures implements PagePictures {
    private final Map<PageId, Set<String>> attached = new ConcurrentHashMap<>();

    public void attach(PageId page, String fileName) {
        attached.computeIfAbsent(page, one -> ConcurrentHashMap.newKeySet()).add(fileName);
    }

    /** Takes all pictures of the page away. */
    public void detach(PageId page) {
        attached.remove(page);
    }

    @Override
    public Optional<PagePicture> find(PageId page, String fileName) {
        return on(page, Integer.MAX_VALUE).stream().filter(picture -> picture.fileName().equals(fileName)).findFirst();
    }

    @Override
    public List<PagePicture> on(PageId page, int most) {
        return attached.getOrDefault(page, Set.of()).stream().sorted().map(name -> new PagePicture(page, name, "/download/" + page.value() + "/" + name)).limit(most).toList();
    }
}
