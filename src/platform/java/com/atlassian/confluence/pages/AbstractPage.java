package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** Slack for Confluence on 10.0.1. S10 */
public abstract class AbstractPage extends SpaceContentEntityObject {
}
