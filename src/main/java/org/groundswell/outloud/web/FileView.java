package org.groundswell.outloud.web;

import org.groundswell.outloud.domain.FeedQuery;
import org.groundswell.shared.web.Html;
import org.groundswell.shared.web.ReaderWords;

/** A way to read a feed with a program of one's own. */
public final class FileView {
    private final Html name;
    private final Html type;
    private final Html address;

    private FileView(Html name, Html type, Html address) {
        this.name = name;
        this.type = type;
        this.address = address;
    }

    static FileView of(FeedQuery query, String format, String type, ReaderWords words) {
        return new FileView(words.say("file." + format), Html.text(type), words.link(FeedAddresses.file(query, format)));
    }

    public Html getName() {
        return name;
    }

    /** The media type, by which programs find it. */
    public Html getType() {
        return type;
    }

    public Html getAddress() {
        return address;
    }
}
