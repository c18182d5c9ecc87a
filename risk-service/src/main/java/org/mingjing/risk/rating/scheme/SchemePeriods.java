package org.mingjing.risk.rating.scheme;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Which scheme is to be in force from a day on: one period after the other, the last with no end, so that every day to
 * come has one scheme and no day has two.
 */
record SchemePeriods(List<SchemePeriod> periods) {

    LocalDate firstDay() {
        return periods.get(0).validFrom();
    }

    /** @param today ratings of this day and of the days before rest on what was in force; that is not rewritten */
    void check(LocalDate today) {
        if (!firstDay().isAfter(today)) {
            throw new RuleBroken("scheme-adopted-for-the-past", firstDay(), today.plusDays(1));
        }
        SchemePeriod before = null;
        for (var period : periods) {
            checkAfter(before, period);
            before = period;
        }
        if (before.validUntil() != null) {
            throw new RuleBroken(
                    "scheme-periods-end", before.scheme(), before.validUntil().plusDays(1));
        }
    }

    private static void checkAfter(SchemePeriod before, SchemePeriod period) {
        if (period.validUntil() != null && period.validUntil().isBefore(period.validFrom())) {
            throw new RuleBroken("scheme-period-reversed", period.scheme(), period.validFrom(), period.validUntil());
        }
        if (before == null) {
            return;
        }
        if (before.validUntil() == null || !period.validFrom().isAfter(before.validUntil())) {
            throw new RuleBroken("scheme-periods-overlap", before.scheme(), period.scheme(), period.validFrom());
        }
        var next = before.validUntil().plusDays(1);
        if (period.validFrom().isAfter(next)) {
            throw new RuleBroken("scheme-periods-hole", next, period.validFrom().minusDays(1));
        }
    }
}
