package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.List;

/** OnlyOffice on 10.0.3 calls getAttachment with a page and a file name. S10; getLatestVersionsOfAttachments is in Javadoc 5.x to 7.x. S-old */
public interface AttachmentManager {
    /** @return the newest version of the file, null if the content has none of that name */
    Attachment getAttachment(ContentEntityObject content, String attachmentFileName);

    List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content);
}
