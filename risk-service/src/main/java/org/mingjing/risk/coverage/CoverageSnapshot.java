package org.mingjing.risk.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The figures of a unit and all below it as they were on one day. */
@Entity
@Immutable
@Table(name = "coverage_snapshot")
class CoverageSnapshot {
    @Embeddable
    record Key(
            @Column(name = "unit_code") String unitCode,
            @Column(name = "taken_on") LocalDate takenOn) {}

    @EmbeddedId
    private Key key;

    @Column(name = "powers")
    private int powers;

    @Column(name = "without_procedure")
    private int withoutProcedure;

    @Column(name = "steps")
    private int steps;

    @Column(name = "uncovered_steps")
    private int uncoveredSteps;

    @Column(name = "never_rated")
    private int neverRated;

    @Column(name = "old_ratings")
    private int oldRatings;

    protected CoverageSnapshot() {}

    CoverageSnapshot(UnitCoverage coverage, LocalDate takenOn) {
        var total = coverage.total();
        this.key = new Key(coverage.unitCode(), takenOn);
        this.powers = total.powers();
        this.withoutProcedure = total.withoutProcedure();
        this.steps = total.steps();
        this.uncoveredSteps = total.uncoveredSteps();
        this.neverRated = total.neverRated();
        this.oldRatings = total.oldRatings();
    }

    LocalDate takenOn() {
        return key.takenOn();
    }

    CoverageFigures total() {
        return new CoverageFigures(powers, withoutProcedure, steps, uncoveredSteps, neverRated, oldRatings);
    }
}
