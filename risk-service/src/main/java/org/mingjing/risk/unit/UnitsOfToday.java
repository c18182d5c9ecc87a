package org.mingjing.risk.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;

/** Lets the units that everything rests on follow their dated records, at once and on each day on which one takes effect. */
@ApplicationScoped
class UnitsOfToday implements TimerHandler {
    private static final String TIMER = "units-take-effect";
    private static final String TREE = "tree";

    private final Units units;
    private final UnitRevisions revisions;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;

    UnitsOfToday(Units units, UnitRevisions revisions, Timers timers, Outbox outbox, Clock clock) {
        this.units = units;
        this.revisions = revisions;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Whoever records something of a unit holds the tree first: two changes that are each right may close a ring
     * together. The row of the timer is what is held; due at once, it finds the next day by itself.
     */
    void hold() {
        timers.set(TIMER, TREE, clock.instant());
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String subject) {
        var history = revisions.history();
        follow(history);
        history.nextChangeAfter(LocalDate.now(clock))
                .ifPresent(day -> timers.set(
                        TIMER, TREE, day.atStartOfDay(clock.getZone()).toInstant()));
    }

    void follow(UnitHistory history) {
        var today = LocalDate.now(clock);
        var known = units.streamAll().collect(Collectors.toMap(Unit::code, Function.identity()));
        var tree = history.tree(today);
        tree.forEach((code, profile) -> exists(code, profile, known.get(code)));
        known.values().stream()
                .filter(unit -> !unit.hasEnded() && !tree.containsKey(unit.code()))
                .forEach(unit -> {
                    // A record may also turn out void: then there is no day of the end but today.
                    unit.end(history.endedBy(unit.code(), today).orElse(today));
                    outbox.add(unit.told());
                });
    }

    private void exists(String code, UnitProfile profile, Unit known) {
        if (known == null) {
            var unit = new Unit(code, profile);
            units.persist(unit);
            outbox.add(unit.told());
        } else if (known.hasEnded() || !known.profile().equals(profile)) {
            known.restate(profile);
            outbox.add(known.told());
        }
    }
}
