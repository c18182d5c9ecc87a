package org.mingjing.process.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** From which share of a promised limit on a case is near its end; data with a legal basis, see the alert rules. */
record LadderShares(BigDecimal warning, BigDecimal yellow) {

    LadderShares {
        requireShare(warning);
        requireShare(yellow);
    }

    /** By share or on the last day but one, whichever is earlier, and never on day 0, when nothing has been waited for. */
    int warningDay(int days) {
        return Math.max(1, Math.min(dayOf(warning, days), days - 1));
    }

    int yellowDay(int days) {
        return dayOf(yellow, days);
    }

    /** Decimal, because 0.9 x 10 in binary floating point is not always 9. */
    private static int dayOf(BigDecimal share, int days) {
        return share.multiply(BigDecimal.valueOf(days))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    private static void requireShare(BigDecimal share) {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a share lies in (0, 1]: " + share);
        }
    }
}
