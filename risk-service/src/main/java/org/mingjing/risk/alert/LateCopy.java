package org.mingjing.risk.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A copy that was begun when there was something to copy already: it lacks what was told before, until all was told again and
 * every event of that was handled here. They come in any order, the end of the telling among them, and one that lies in the
 * dead letters is missing.
 */
@Entity
@Table(name = "late_copy")
class LateCopy {
    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "copy")
    private Copy copy;

    @Column(name = "since", updatable = false)
    private LocalDate since;

    /** Null until something was told again. */
    @Column(name = "republication")
    private UUID republication;

    @Column(name = "heard")
    private int heard;

    /** How many were told; null until the end was heard. */
    @Column(name = "told")
    private Integer told;

    protected LateCopy() {}

    LateCopy(Copy copy, LocalDate since) {
        this.copy = copy;
        this.since = since;
    }

    /** One more event of a telling was handled. */
    void hear(UUID telling) {
        if (follows(telling)) {
            heard++;
        }
    }

    /** @param events how many were told */
    void end(UUID telling, int events) {
        if (follows(telling)) {
            told = events;
        }
    }

    /** Of several it follows the one that began last, which its id says; what is whole stays so. */
    private boolean follows(UUID telling) {
        if (isWhole()) {
            return false;
        }
        if (republication == null || republication.toString().compareTo(telling.toString()) < 0) {
            republication = telling;
            heard = 0;
            told = null;
        }
        return republication.equals(telling);
    }

    boolean isWhole() {
        return told != null && heard >= told;
    }

    Copy copy() {
        return copy;
    }

    LocalDate since() {
        return since;
    }
}
