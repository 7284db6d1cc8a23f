package org.groundswell.search.domain;

import org.groundswell.shared.domain.PageId;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;

/**
 * That something is found by a word.
 *
 * @param id      of the entry
 * @param subject the id of the thing among its kind
 * @param space   the space of the page, null without one
 * @param page    the page whose readers may find it, null for everybody who is logged in
 * @param sortAt  epoch millis
 */
public record WordEntry(long id, String kind, long subject, Ref ref, SpaceKey space, PageId page, long sortAt) {
}
