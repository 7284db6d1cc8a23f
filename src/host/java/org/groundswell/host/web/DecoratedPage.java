package org.groundswell.host.web;

import java.util.Map;

/**
 * A page of an app, taken apart for the frame.
 *
 * @param decorator "atl.general" or "atl.admin"
 * @param title text of the title element, not escaped
 * @param headHtml the head's markup without title and the decorator's own meta element
 * @param bodyHtml the inner markup of the body; attributes of the body element are dropped, as in the product
 * @param meta name and content of the meta elements of the head
 */
public record DecoratedPage(String decorator, String title, String headHtml, String bodyHtml, Map<String, String> meta) {
}
