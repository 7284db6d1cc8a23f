package org.groundswell.shared.domain;

/**
 * Something that people find by the words in it.
 *
 * @param kind   the feature's word for what it is, see {@link Findable}; at most 20 small letters
 * @param id     by which the feature knows it, unique among its kind
 * @param space  the space of the page, null without one
 * @param page   the page whose readers may find it, null for everybody who is logged in
 * @param sortAt by what it is sorted, see {@link SortTime}; epoch millis
 */
public record WordSubject(String kind, long id, Ref ref, SpaceKey space, PageId page, long sortAt) {
}
