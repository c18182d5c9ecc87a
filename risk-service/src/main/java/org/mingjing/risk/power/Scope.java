package org.mingjing.risk.power;

/** Which column of the rating rules applies: powers of the bureau and its sections, or those of a school. */
public enum Scope {
    UNIT,
    SCHOOL
}
