package org.mingjing.process.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjing.calendar.Derivation;

/** A clock read by a calendar: how its limits run, day by day. A limit it does not have is empty. */
record Timetable(Optional<Derivation> promised, Optional<Derivation> statutory) {

    DueDays dueDays() {
        return new DueDays(
                promised.map(Derivation::dueOn).orElse(null),
                statutory.map(Derivation::dueOn).orElse(null));
    }

    boolean overdueOn(LocalDate day) {
        return promised.filter(limit -> day.isAfter(limit.dueOn())).isPresent();
    }

    /** No promise may outlast the law, whatever was added to it. */
    boolean promiseOutlastsLaw() {
        var due = dueDays();
        return due.promised() != null
                && due.statutory() != null
                && due.promised().isAfter(due.statutory());
    }
}
