package org.mingjing.risk.alert;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mingjing.kit.inbox.Delivery;

/** From which day on each copy knows what happened: a number must not look quiet for want of hearing. */
@ApplicationScoped
public class KnownSince {
    private final Late late;
    private final Delivery delivery;

    KnownSince(Late late, Delivery delivery) {
        this.late = late;
        this.delivery = delivery;
    }

    /** Copies that know everything are left out. */
    public Map<Copy, LocalDate> days() {
        return late.streamAll().filter(copy -> !copy.isWhole()).collect(toMap(LateCopy::copy, LateCopy::since));
    }

    /** An event about one of these is being handled. */
    void heard(Copy copy) {
        toldAgain(copy, LateCopy::hear);
    }

    /** The end of a telling is being handled. @param events how many were told */
    void heardEnd(Copy copy, int events) {
        toldAgain(copy, (begun, telling) -> begun.end(telling, events));
    }

    /** Locked: instances hear parts of one telling at the same time, and each event counts. */
    private void toldAgain(Copy copy, BiConsumer<LateCopy, UUID> telling) {
        var republication = delivery.current().republication();
        if (republication != null) {
            late.findByIdOptional(copy, LockModeType.PESSIMISTIC_WRITE)
                    .ifPresent(begun -> telling.accept(begun, republication));
        }
    }

    @ApplicationScoped
    static class Late implements PanacheRepositoryBase<LateCopy, Copy> {}
}
