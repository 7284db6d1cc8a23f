package org.groundswell.outloud.domain;

/** How far a piece of work has come that somebody shows. */
public enum Progress {
    EARLY, SHAPING, NEARLY
}
