package org.mingjing.risk.rating;

import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.power.Level;

/**
 * Who rates powers.
 *
 * @param because why levels may become milder; blank or null where none may
 */
record Rater(Caller analyst, String because) {

    String actor() {
        return analyst.actor();
    }

    /** Whether a rating from one level to another waits for somebody who says why. */
    boolean owesReason(Level from, Level to) {
        return isFall(from, to) && (because == null || because.isBlank());
    }

    /** What is kept with the rating: a reason for falls is none for the others. */
    String reasonFor(Level from, Level to) {
        return isFall(from, to) ? because : null;
    }

    private static boolean isFall(Level from, Level to) {
        return from != null && to.compareTo(from) > 0;
    }
}
