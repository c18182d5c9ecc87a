package org.mingjing.risk.signal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SignalEntries implements PanacheRepositoryBase<SignalEntry, UUID> {
    List<SignalEntry> of(Signal signal) {
        return list("signalId = ?1 order by recordedAt, id", signal.id());
    }

    /** Whether it was reported or corrected by somebody else too. */
    boolean saidByOthers(Signal signal, String actor) {
        return count("signalId = ?1 and recordedBy <> ?2 and kind <> ?3", signal.id(), actor, SignalEntry.Kind.BOUND)
                > 0;
    }
}
