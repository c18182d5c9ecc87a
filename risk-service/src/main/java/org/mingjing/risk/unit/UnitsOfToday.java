package org.mingjing.risk.unit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.events.risk.UnitEndHindered;
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
    private final List<UnitUse> uses;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;

    UnitsOfToday(
            Units units, UnitRevisions revisions, @All List<UnitUse> uses, Timers timers, Outbox outbox, Clock clock) {
        this.units = units;
        this.revisions = revisions;
        this.uses = uses;
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
        boolean hindered = follow(history);
        var today = LocalDate.now(clock);
        var next = hindered ? Optional.of(today.plusDays(1)) : history.nextChangeAfter(today);
        next.ifPresent(
                day -> timers.set(TIMER, TREE, day.atStartOfDay(clock.getZone()).toInstant()));
    }

    /** @return whether a unit that was to end is still at work, so that it has to be looked at again */
    boolean follow(UnitHistory history) {
        var today = LocalDate.now(clock);
        var known = units.streamAll().collect(Collectors.toMap(Unit::code, Function.identity()));
        var tree = history.tree(today);
        tree.forEach((code, profile) -> exists(code, profile, known.get(code)));
        var ending = known.values().stream()
                .filter(unit -> !unit.hasEnded() && !tree.containsKey(unit.code()))
                .toList();
        var atWork = atWork(ending);
        // A record may also turn out void: then there is no day of the end but today.
        ending.forEach(
                unit -> ends(unit, history.endedBy(unit.code(), today).orElse(today), atWork.contains(unit.code())));
        return !atWork.isEmpty();
    }

    /** What came to them after their end was recorded, and the units above those, which would be torn off. */
    private Set<String> atWork(List<Unit> ending) {
        var parents = new HashMap<String, String>();
        ending.forEach(unit -> parents.put(unit.code(), unit.profile().parentCode()));
        var atWork = new TreeSet<String>();
        if (!ending.isEmpty()) {
            uses.forEach(use -> atWork.addAll(use.atWork(parents.keySet())));
        }
        for (var code : List.copyOf(atWork)) {
            var above = parents.get(code);
            while (parents.containsKey(above) && atWork.add(above)) {
                above = parents.get(above);
            }
        }
        return atWork;
    }

    private void ends(Unit unit, LocalDate from, boolean atWork) {
        if (!atWork) {
            unit.end(from);
            outbox.add(unit.told());
        } else if (unit.hinderEnd(from)) {
            outbox.add(new UnitEndHindered(unit.code(), from));
        }
    }

    private void exists(String code, UnitProfile profile, Unit known) {
        if (known == null) {
            var unit = new Unit(code, profile);
            units.persist(unit);
            outbox.add(unit.told());
        } else if (known.hasEnded() || known.isHindered() || !known.profile().equals(profile)) {
            known.restate(profile);
            outbox.add(known.told());
        }
    }
}
