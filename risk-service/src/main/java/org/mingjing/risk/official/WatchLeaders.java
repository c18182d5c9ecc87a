package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;

/** Notices that a unit or a power is led by others, at once and on each day on which something dated takes effect. */
@ApplicationScoped
class WatchLeaders implements TimerHandler {
    private static final String TIMER = "leaders";

    private final WhoLeads whoLeads;
    private final KnownLeaders.Repository known;
    private final Timers timers;
    private final Event<Object> heard;
    private final Clock clock;

    WatchLeaders(WhoLeads whoLeads, KnownLeaders.Repository known, Timers timers, Event<Object> heard, Clock clock) {
        this.whoLeads = whoLeads;
        this.known = known;
        this.timers = timers;
        this.heard = heard;
        this.clock = clock;
    }

    /** Looks again right after this transaction; a look of its own, so that many changes of one unit are one. */
    void lookAgain(Collection<Led> led) {
        timers.setAll(TIMER, led.stream().map(Led::toString).toList(), clock.instant());
    }

    /** Looks again at all that is led from these posts. */
    void lookAgainFrom(Collection<Post> posts) {
        lookAgain(whoLeads.ledFrom(posts));
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String subject) {
        var led = Led.parse(subject);
        var today = LocalDate.now(clock);
        var leading = whoLeads.of(led);
        note(led, leading.leadersOn(today));
        leading.nextChangeAfter(today)
                .ifPresent(day -> timers.set(
                        TIMER, subject, day.atStartOfDay(clock.getZone()).toInstant()));
    }

    /**
     * Leaders that become known for the first time are no change, today or on a day to come: nobody knew who led before. After
     * them it is one that nobody leads, and that somebody does again.
     */
    private void note(Led led, String present) {
        var before = known.findByIdOptional(led.toString());
        if (before.isEmpty()) {
            if (!present.isEmpty()) {
                known.persist(new KnownLeaders(led, present));
            }
        } else if (before.get().become(present)) {
            heard.fire(
                    switch (led.kind()) {
                        case UNIT -> new LeaderChanged(led.code());
                        case POWER -> new PowerLeaderChanged(led.code());
                    });
        }
    }
}
