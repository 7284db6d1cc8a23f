package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** OnlyOffice on 10.0.3 makes some and reads name, media type and version; the class is in Javadoc 10.0 and 10.1. S10 */
public class Attachment extends SpaceContentEntityObject {
    private final String fileName;
    private final String mediaType;
    private final long fileSize;

    public Attachment(String fileName, String mediaType, long fileSize, String versionComment) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.fileSize = fileSize;
    }

    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    public long getFileSize() {
        return fileSize;
    }

    @Override
    public String getType() {
        return "attachment";
    }
}
