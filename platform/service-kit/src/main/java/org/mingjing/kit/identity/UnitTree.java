package org.mingjing.kit.identity;

/** The tree of units as this service knows it. */
public interface UnitTree {

    /** Whether a unit is the other one or stands anywhere below it; false when either is unknown. */
    boolean isWithin(String unit, String ancestor);
}
