package org.groundswell.community.web;

import org.groundswell.community.domain.Neighbour;

/**
 * Another community the caller may see.
 *
 * @param pagePath of its home, below the context path
 */
public record NeighbourBody(String ref, String name, String purpose, String stage, String pagePath) {
    static NeighbourBody of(Neighbour neighbour) {
        return new NeighbourBody(neighbour.ref().value(), neighbour.name(), neighbour.purpose(), neighbour.stage().name(), neighbour.home().path());
    }
}
