package org.mingjing.accountability.evaluation;

/**
 * The ratings of a unit in a month.
 *
 * @param good those of three stars or more
 */
public record Ratings(long all, long good) {
    public static final Ratings NONE = new Ratings(0, 0);

    public Ratings {
        if (good < 0 || good > all) {
            throw new IllegalArgumentException(good + " good ratings of " + all);
        }
    }
}
