package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;

/** What the reforms have made of a power, for those who have to be told again: the last of each kind that still holds. */
@ApplicationScoped
public class StandingEvents {
    private final Reforms reforms;

    StandingEvents(Reforms reforms) {
        this.reforms = reforms;
    }

    public Stream<DomainEvent> of(Power power) {
        if (power.standing().reforms() == 0) {
            return Stream.empty();
        }
        var last = new HashMap<ReformKind, ReformOrder>();
        reforms.of(power.code()).forEach(reform -> last.put(reform.order().kind(), reform.order()));
        var status = switch (power.status()) {
            case CANCELLED -> ReformKind.CANCEL;
            case MERGED -> ReformKind.MERGE;
            case SUSPENDED -> ReformKind.SUSPEND;
            case EFFECTIVE -> ReformKind.RESUME;
        };
        return Stream.of(ReformKind.DELEGATE, status)
                .filter(last::containsKey)
                .map(kind -> ReformEvents.of(power, last.get(kind)));
    }
}
