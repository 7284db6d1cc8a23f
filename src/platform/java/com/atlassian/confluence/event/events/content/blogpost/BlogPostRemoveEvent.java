package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.pages.BlogPost;

/** Listened to by public apps for 6.x; a blog post was removed for good. S-old */
public class BlogPostRemoveEvent {
    private final BlogPost blogPost;

    public BlogPostRemoveEvent(BlogPost blogPost) {
        this.blogPost = blogPost;
    }

    public BlogPost getBlogPost() {
        return blogPost;
    }
}
