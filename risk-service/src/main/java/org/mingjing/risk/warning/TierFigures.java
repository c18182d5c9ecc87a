package org.mingjing.risk.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * From where on signals are many, serious, concentrated or grave.
 *
 * @param countedMonths older signals do not count
 * @param seriousWeight a signal of this weight is serious, whatever the number
 * @param concentratedSignals so many within {@code concentratedDays} are concentrated
 */
@Embeddable
record TierFigures(
        @Column(name = "counted_months") int countedMonths,
        @Column(name = "many_signals") int manySignals,
        @Column(name = "serious_weight") int seriousWeight,
        @Column(name = "concentrated_signals") int concentratedSignals,
        @Column(name = "concentrated_days") int concentratedDays,
        @Column(name = "grave_weight") int graveWeight) {}
