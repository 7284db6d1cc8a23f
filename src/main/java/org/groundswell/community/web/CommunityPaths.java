package org.groundswell.community.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.groundswell.community.domain.CommunityName;
import org.groundswell.shared.domain.Ref;
import org.groundswell.shared.domain.SpaceKey;

/** Where the pages about communities are, below the context path. */
public final class CommunityPaths {
    private static final String OURS = "/plugins/servlet/groundswell/";
    /** All communities of the wiki. */
    public static final String DIRECTORY = OURS + "communities";
    /** Where people ask for a space and administrators answer. */
    public static final String REQUESTS = OURS + "requests";

    private CommunityPaths() {
    }

    /** What a community is, and what happened in it. */
    public static String community(CommunityName name) {
        return OURS + "community/" + name;
    }

    /** All versions of its charter. */
    public static String charter(CommunityName name) {
        return OURS + "charter/" + name;
    }

    /**
     * What those look after who tend communities.
     *
     * @param of   one community, null for all
     * @param part one part in small letters, null for all
     */
    public static String desk(Ref of, String part) {
        String query = (of == null ? "" : "&of=" + of) + (part == null ? "" : "&part=" + part);
        return OURS + "desk" + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    /** What is kept for a space. */
    public static String space(SpaceKey space) {
        return OURS + "space?key=" + URLEncoder.encode(space.value(), StandardCharsets.UTF_8);
    }
}
