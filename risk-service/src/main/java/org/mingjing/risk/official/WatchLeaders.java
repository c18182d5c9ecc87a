package org.mingjing.risk.official;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;

/** Notices that a unit is led by others, at once and on each day on which something dated takes effect. */
@ApplicationScoped
class WatchLeaders implements TimerHandler {
    private static final String TIMER = "leaders-of-unit";

    private final Posts posts;
    private final Holdings holdings;
    private final Duties duties;
    private final UnitLeaders.Known known;
    private final Timers timers;
    private final Event<LeaderChanged> changed;
    private final Clock clock;

    WatchLeaders(
            Posts posts,
            Holdings holdings,
            Duties duties,
            UnitLeaders.Known known,
            Timers timers,
            Event<LeaderChanged> changed,
            Clock clock) {
        this.posts = posts;
        this.holdings = holdings;
        this.duties = duties;
        this.known = known;
        this.timers = timers;
        this.changed = changed;
        this.clock = clock;
    }

    /** Looks again right after this transaction; a look of its own, so that many changes of one unit are one. */
    void lookAgain(Collection<String> unitCodes) {
        // In one order, for two imports that name the same units would otherwise wait for each other.
        new TreeSet<>(unitCodes).forEach(unit -> timers.set(TIMER, unit, clock.instant()));
    }

    /** The units whose leaders a post is among: its own if it leads it, and those it oversees. */
    Collection<String> ledBy(Post post) {
        var units = new TreeSet<String>();
        if (post.leads()) {
            units.add(post.unitCode());
        }
        duties.of(post.code()).stream()
                .filter(duty -> duty.kind() == DutyKind.OVERSEE)
                .map(Duty::subjectCode)
                .forEach(units::add);
        return units;
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String unitCode) {
        var today = LocalDate.now(clock);
        var oversight = duties.oversight(List.of(unitCode));
        var leading = Stream.concat(
                        posts.of(List.of(unitCode)).stream().filter(Post::leads),
                        oversight.stream().map(duty -> posts.required(duty.postCode())))
                .distinct()
                .toList();
        var held = holdings.of(leading.stream().map(Post::code).toList());
        Predicate<Holding> leads = holding -> oversight.stream()
                        .anyMatch(duty -> duty.holdsOn(today) && duty.postCode().equals(holding.postCode()))
                || leading.stream()
                        .anyMatch(post -> post.code().equals(holding.postCode())
                                && post.leads()
                                && post.unitCode().equals(unitCode));
        note(
                unitCode,
                held.stream()
                        .filter(holding -> holding.holdsOn(today))
                        .filter(leads)
                        .map(holding -> holding.postCode() + "=" + holding.officialCode())
                        .sorted()
                        .collect(joining(" ")));
        Stream.concat(held.stream(), oversight.stream())
                .filter(DatedRecord::inForce)
                .flatMap(dated -> dated.period().nextChangeAfter(today).stream())
                .min(LocalDate::compareTo)
                .ifPresent(day -> timers.set(
                        TIMER, unitCode, day.atStartOfDay(clock.getZone()).toInstant()));
    }

    /** Leaders that become known for the first time are no change: nobody knew who led before. */
    private void note(String unitCode, String present) {
        var before = known.findByIdOptional(unitCode);
        if (before.isEmpty()) {
            known.persist(new UnitLeaders(unitCode, present));
        } else if (before.get().become(present)) {
            changed.fire(new LeaderChanged(unitCode));
        }
    }
}
