package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;

/** Lets the official whom everything names follow their dated records, at once and on each day on which one takes effect. */
@ApplicationScoped
class OfficialsOfToday implements TimerHandler {
    private static final String TIMER = "official-takes-effect";

    private final Officials officials;
    private final OfficialRecords records;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;

    OfficialsOfToday(Officials officials, OfficialRecords records, Timers timers, Outbox outbox, Clock clock) {
        this.officials = officials;
        this.records = records;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Two who record something of one official take turns, also of one whom nobody knows yet: the row of the timer is held. */
    void hold(String code) {
        timers.set(TIMER, code, clock.instant());
    }

    void follow(Official official, OfficialHistory history) {
        if (official.follow(history, LocalDate.now(clock))) {
            outbox.addAll(official.told());
        }
        officials.persist(official);
    }

    void awaitNextChange(String code, OfficialHistory history) {
        history.nextChangeAfter(LocalDate.now(clock))
                .ifPresentOrElse(
                        day -> timers.set(
                                TIMER, code, day.atStartOfDay(clock.getZone()).toInstant()),
                        () -> timers.cancel(TIMER, code));
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String code) {
        var official = officials.locked(code).orElseThrow();
        var history = records.history(code);
        follow(official, history);
        awaitNextChange(code, history);
    }
}
