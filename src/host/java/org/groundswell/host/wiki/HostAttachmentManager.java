package org.groundswell.host.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import java.util.List;
import org.groundswell.host.wiki.Attachments.AttachedFile;

/** Files attached to pages, for apps. */
final class HostAttachmentManager implements AttachmentManager {
    private final Attachments attachments;

    HostAttachmentManager(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public Attachment getAttachment(ContentEntityObject content, String attachmentFileName) {
        return attachments.find(content.getId(), attachmentFileName).map(HostAttachmentManager::attachment).orElse(null);
    }

    @Override
    public List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content) {
        return attachments.of(content.getId()).stream().map(HostAttachmentManager::attachment).toList();
    }

    private static Attachment attachment(AttachedFile file) {
        Attachment attachment = new Attachment(file.name(), file.mediaType(), file.size(), null);
        attachment.setId(file.id());
        attachment.setTitle(file.name());
        attachment.setVersion(file.version());
        return attachment;
    }
}
