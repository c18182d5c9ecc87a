package org.mingjing.process.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingjing.calendar.Derivation;
import org.mingjing.process.alert.Grade;
import org.mingjing.process.alert.Trigger;

/** The cards that a clock brings while it runs, and from which day on each. */
record Ladder(List<Rung> rungs) {

    /** The rungs of a case; a limit that the case does not have brings no card. */
    static Ladder ofCase(LadderShares shares, Timetable timetable) {
        var rungs = new ArrayList<Rung>();
        timetable.promised().ifPresent(limit -> {
            int days = limit.countedDays();
            rungs.add(near(Grade.WARNING, limit, shares.warningDay(days)));
            rungs.add(near(Grade.YELLOW, limit, shares.yellowDay(days)));
            rungs.add(overdue(Grade.RED, Trigger.OVER_PROMISED_LIMIT, limit));
        });
        timetable
                .statutory()
                .ifPresent(limit -> rungs.add(overdue(Grade.RED_STATUTORY, Trigger.OVER_STATUTORY_LIMIT, limit)));
        return new Ladder(List.copyOf(rungs));
    }

    /** A step has one rung: being overdue inside the case's limit is a yellow card. */
    static Ladder ofStep(Trigger whenOverdue, Timetable timetable) {
        return new Ladder(timetable.promised().stream()
                .map(limit -> overdue(Grade.YELLOW, whenOverdue, limit))
                .toList());
    }

    /** While a clock stands still, what had become due by the first of those days stays due, and nothing more is. */
    Ladder standingStillSince(LocalDate firstDay) {
        return new Ladder(
                rungs.stream().filter(rung -> !rung.from().isAfter(firstDay)).toList());
    }

    /** The one card to issue on a day: the gravest that is due and graver than what the clock has brought already. */
    Optional<Rung> due(LocalDate today, Grade reached) {
        return open(reached).stream()
                .filter(rung -> !rung.from().isAfter(today))
                .max(Comparator.comparing(Rung::grade));
    }

    /** The day on which {@link #due} has its next answer; it may lie in the past after a stop or a late entry. */
    Optional<LocalDate> next(Grade reached) {
        return open(reached).stream().map(Rung::from).min(Comparator.naturalOrder());
    }

    private List<Rung> open(Grade reached) {
        return rungs.stream().filter(rung -> rung.grade().isGraverThan(reached)).toList();
    }

    private static Rung near(Grade grade, Derivation limit, int day) {
        return new Rung(grade, Trigger.NEAR_PROMISED_LIMIT, limit.startOfCountedDay(day));
    }

    private static Rung overdue(Grade grade, Trigger trigger, Derivation limit) {
        return new Rung(grade, trigger, limit.dueOn().plusDays(1));
    }
}
