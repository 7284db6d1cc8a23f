package org.groundswell.outloud.web.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A part of a feed as JSON Feed 1.1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JsonFeedBody(String version, String title, String language, @JsonProperty("home_page_url") String page, @JsonProperty("feed_url") String self,
                           @JsonProperty("next_url") String next, List<Item> items) {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    static JsonFeedBody of(FeedFile feed) {
        return new JsonFeedBody(VERSION, feed.title(), feed.language(), feed.page(), feed.self(), feed.next(), feed.entries().stream().map(Item::of).toList());
    }

    /** One post. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(String id, String url, String title, @JsonProperty("content_text") String text, @JsonProperty("date_published") String at,
                       @JsonProperty("date_modified") String changed, List<Author> authors, List<String> tags) {
        static Item of(FeedFile.Entry entry) {
            return new Item(entry.id(), entry.address(), entry.title(), entry.text(), entry.at().toString(), entry.changed().toString(),
                entry.author() == null ? null : List.of(new Author(entry.author())), List.of(entry.kindWord()));
        }
    }

    /** Who wrote it. */
    public record Author(String name) {
    }
}
