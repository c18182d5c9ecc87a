package org.mingjing.kit.operations;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.operations.PortionRepublisher.Portion;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;

/**
 * Tells the present state of a kind of aggregate again. Where there are many, each portion is a transaction of its own, and
 * in between those who waited go on: order holds for each aggregate, and of one that changes meanwhile the change is told.
 */
@ApplicationScoped
class TellAgain implements TimerHandler {
    private static final String TIMER = "republication";

    private final List<PortionRepublisher> republishers;
    private final Outbox outbox;
    private final Timers timers;
    private final Clock clock;

    TellAgain(@All List<PortionRepublisher> republishers, Outbox outbox, Timers timers, Clock clock) {
        this.republishers = republishers;
        this.outbox = outbox;
        this.timers = timers;
        this.clock = clock;
    }

    /** @param more the rest follows, a portion after the other */
    record Told(int events, boolean more) {}

    Told begin(String aggregate) {
        return tell(aggregate, null, new Telling(Ids.next(), 0));
    }

    /** @param before how many events were told in portions before this one */
    private record Telling(UUID republication, int before) {}

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String subject) {
        var parts = subject.split(" ");
        tell(parts[0], parts[1], new Telling(UUID.fromString(parts[2]), Integer.parseInt(parts[3])));
    }

    private Told tell(String aggregate, String after, Telling telling) {
        var republisher = republishers.stream()
                .filter(candidate -> candidate.aggregate().equals(aggregate))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("aggregate-unknown", aggregate));
        var portion = new AtomicReference<Portion>();
        int events = outbox.republish(telling.republication(), () -> {
            portion.set(republisher.portion(after));
            return portion.get().events();
        });
        var end = portion.get().end();
        int told = telling.before() + events;
        if (end != null) {
            // A timer of its own for each portion: nobody else can be holding it.
            timers.set(TIMER, aggregate + " " + end + " " + telling.republication() + " " + told, clock.instant());
        } else {
            republisher.end(told).ifPresent(whole -> outbox.republish(telling.republication(), () -> Stream.of(whole)));
        }
        return new Told(events, end != null);
    }
}
