package com.atlassian.webresource.api.assembler;

/** MarkdownMacro, LikeC4 and Slack for Confluence on 10.x. S10 */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
