package org.mingjing.process.clock;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.calendar.Pause;
import org.mingjing.kit.problem.RuleBroken;

/** All pauses of one clock. A special procedure and a step that is not counted may overlap; their days count once. */
@Embeddable
class Standstill {
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "clock_id", nullable = false, updatable = false)
    @OrderBy("fromDay")
    private List<ClockPause> pauses = new ArrayList<>();

    void begin(PauseKind kind, LocalDate from, String evidence) {
        if (kind.isSpecialProcedure() && since().isPresent()) {
            throw new RuleBroken("clock-already-paused");
        }
        pauses.add(new ClockPause(kind, from, evidence));
    }

    /** Ends the special procedure under way; counting goes on with the day after. */
    void resume(LocalDate lastDay) {
        pauses.stream()
                .filter(pause -> pause.open() && pause.kind().isSpecialProcedure())
                .findFirst()
                .orElseThrow(() -> new RuleBroken("clock-not-paused"))
                .end(lastDay);
    }

    /** A step that is not counted, begun and done on one day, took no day out. */
    void endStep(String stepKey, LocalDate lastDay) {
        var ended = pauses.stream()
                .filter(pause -> pause.open() && pause.isFor(PauseKind.UNCOUNTED_STEP, stepKey))
                .toList();
        for (var pause : ended) {
            if (lastDay.isBefore(pause.fromDay())) {
                pauses.remove(pause);
            } else {
                pause.end(lastDay);
            }
        }
    }

    /** The first day of what still stands. */
    Optional<LocalDate> since() {
        return pauses.stream().filter(ClockPause::open).map(ClockPause::fromDay).min(LocalDate::compareTo);
    }

    /** What a limit does not count: of the pauses that are open together, the earliest covers the others. */
    List<Pause> toCount() {
        var ended = pauses.stream().filter(pause -> !pause.open());
        var open = pauses.stream()
                .filter(pause -> pause.open() && pause.fromDay().equals(since().orElseThrow()))
                .limit(1);
        return Stream.concat(ended, open).map(ClockPause::pause).toList();
    }

    List<ClockPause> pauses() {
        return List.copyOf(pauses);
    }
}
