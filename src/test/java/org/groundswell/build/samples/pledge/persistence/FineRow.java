package org.groundswell.build.samples.pledge.persistence;

import net.java.ao.Entity;

/** Keeps every rule: rows live in persistence. */
public interface FineRow extends Entity {
}
