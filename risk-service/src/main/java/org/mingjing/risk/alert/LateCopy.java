package org.mingjing.risk.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A copy that was begun when there was something to copy already: it lacks what was told before, until all is told again. */
@Entity
@Table(name = "late_copy")
class LateCopy {
    /** All is told again portion after portion, with hardly a pause: after so long without one the last has come. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "copy")
    private Copy copy;

    @Column(name = "since", updatable = false)
    private LocalDate since;

    @Column(name = "told_again_at")
    private OffsetDateTime toldAgainAt;

    protected LateCopy() {}

    LateCopy(Copy copy, LocalDate since) {
        this.copy = copy;
        this.since = since;
    }

    void toldAgain(OffsetDateTime at) {
        toldAgainAt = at;
    }

    boolean isWhole(OffsetDateTime now) {
        return toldAgainAt != null && !now.isBefore(toldAgainAt.plus(PAUSE));
    }

    Copy copy() {
        return copy;
    }

    LocalDate since() {
        return since;
    }
}
