package org.mingjing.risk.alert;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.mingjing.kit.inbox.Delivery;

/** From which day on each copy knows what happened: a number must not look quiet for want of hearing. */
@ApplicationScoped
public class KnownSince {
    private final Late late;
    private final Delivery delivery;
    private final Clock clock;

    KnownSince(Late late, Delivery delivery, Clock clock) {
        this.late = late;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Copies that know everything are left out. */
    public Map<Copy, LocalDate> days() {
        var now = OffsetDateTime.now(clock);
        return late.streamAll().filter(copy -> !copy.isWhole(now)).collect(toMap(LateCopy::copy, LateCopy::since));
    }

    /** An event about one of these is being handled. */
    void heard(Copy copy) {
        if (delivery.current().republished()) {
            late.findByIdOptional(copy).ifPresent(begun -> begun.toldAgain(OffsetDateTime.now(clock)));
        }
    }

    @ApplicationScoped
    static class Late implements PanacheRepositoryBase<LateCopy, Copy> {}
}
