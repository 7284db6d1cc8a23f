package com.atlassian.confluence.plugin.descriptor.web.conditions;

/** Slack for Confluence on 10.0.1 names it in its descriptor with the parameter permission. S10 */
public class SpacePermissionCondition {
}
