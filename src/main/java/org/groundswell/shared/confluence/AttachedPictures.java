package org.groundswell.shared.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.PagePicture;
import org.groundswell.shared.domain.PagePictures;
import org.springframework.stereotype.Component;

/** Pictures among the files attached to a page. */
@Component
public class AttachedPictures implements PagePictures {
    // Scalable ones can carry script; the wiki sends them as files to keep.
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final LivePages livePages;
    private final AttachmentManager attachmentManager;

    public AttachedPictures(LivePages livePages, AttachmentManager attachmentManager) {
        this.livePages = livePages;
        this.attachmentManager = attachmentManager;
    }

    @Override
    public Optional<PagePicture> find(PageId page, String fileName) {
        return livePages.find(page).flatMap(found -> Optional.ofNullable(attachmentManager.getAttachment(found, fileName)).filter(AttachedPictures::isPicture)
            .map(file -> picture(found, file)));
    }

    @Override
    public List<PagePicture> on(PageId page, int most) {
        return livePages.find(page).stream().flatMap(found -> attachmentManager.getLatestVersionsOfAttachments(found).stream().filter(AttachedPictures::isPicture)
            .map(file -> picture(found, file))).sorted(Comparator.comparing(PagePicture::fileName)).limit(most).toList();
    }

    private static boolean isPicture(Attachment file) {
        return file.getMediaType() != null && SHOWN.contains(file.getMediaType().toLowerCase(Locale.ROOT)) && !file.isDeleted();
    }

    private static PagePicture picture(AbstractPage page, Attachment file) {
        String name = URLEncoder.encode(file.getFileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return new PagePicture(new PageId(page.getId()), file.getFileName(), "/download/attachments/" + page.getId() + "/" + name + "?version=" + file.getVersion());
    }
}
