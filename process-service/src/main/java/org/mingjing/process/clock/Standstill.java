package org.mingjing.process.clock;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.calendar.Pause;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.RuleBroken;

/** All pauses of one clock. A special procedure and a step that is not counted may overlap; their days count once. */
@Embeddable
class Standstill {
    @ElementCollection
    @CollectionTable(name = "clock_pause", joinColumns = @JoinColumn(name = "clock_id"))
    private List<ClockPause> pauses = new ArrayList<>();

    void begin(PauseKind kind, LocalDate from, String evidence) {
        if (kind.isSpecialProcedure() && since().isPresent()) {
            throw new RuleBroken("clock-already-paused");
        }
        pauses.add(ClockPause.open(kind, from, evidence));
    }

    /**
     * Whoever handles a case starts one special procedure in it and whoever leads the unit a further one: pause after
     * pause, with a step done in between, a clock would stand still for good.
     */
    void refuseAnotherBy(Caller caller) {
        boolean hadOne = pauses.stream()
                .anyMatch(pause -> !pause.isOpen() && pause.kind().isSpecialProcedure());
        if (hadOne && !caller.has(Roles.UNIT_LEADER)) {
            throw new RuleBroken("clock-paused-before");
        }
    }

    /** Ends the special procedure under way; counting goes on with the day after. Over on its first day, it took none out. */
    void resume(LocalDate lastDay) {
        if (!inSpecialProcedure()) {
            throw new RuleBroken("clock-not-paused");
        }
        pauses.removeIf(pause -> pause.isOpenSpecialProcedure() && !lastDay.isAfter(pause.fromDay()));
        pauses.replaceAll(pause -> pause.isOpenSpecialProcedure() ? pause.endingOn(lastDay) : pause);
    }

    /** A step that is not counted, begun and done on one day, took no day out. */
    void endStep(String stepKey, LocalDate lastDay) {
        // Hibernate takes any pass over the list for a change, and every step of a case comes by here.
        if (pauses.stream().noneMatch(pause -> pause.isOpenForStep(stepKey))) {
            return;
        }
        pauses.removeIf(pause -> pause.isOpenForStep(stepKey) && lastDay.isBefore(pause.fromDay()));
        pauses.replaceAll(pause -> pause.isOpenForStep(stepKey) ? pause.endingOn(lastDay) : pause);
    }

    boolean inSpecialProcedure() {
        return pauses.stream().anyMatch(ClockPause::isOpenSpecialProcedure);
    }

    /** The first day of what still stands. */
    Optional<LocalDate> since() {
        return open().map(ClockPause::fromDay).findFirst();
    }

    /** What a limit does not count: of the pauses that are open together, the earliest covers the others. */
    List<Pause> toCount() {
        var ended = pauses.stream().filter(pause -> !pause.isOpen());
        return Stream.concat(ended, open().limit(1)).map(ClockPause::toCount).toList();
    }

    List<ClockPause> pauses() {
        return pauses.stream().sorted(Comparator.comparing(ClockPause::fromDay)).toList();
    }

    private Stream<ClockPause> open() {
        return pauses.stream().filter(ClockPause::isOpen).sorted(Comparator.comparing(ClockPause::fromDay));
    }
}
