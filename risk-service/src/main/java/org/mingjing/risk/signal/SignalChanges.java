package org.mingjing.risk.signal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.paging.Conditions;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.consent.Consent;

@ApplicationScoped
class SignalChanges implements PanacheRepositoryBase<SignalChange, UUID> {
    /** Neither what the signal says nor what it is to say points at who asks. */
    private static final String OF_OTHERS = "(content.officialCode is null or content.officialCode <> :self)"
            + " and signalId in (select s.id from Signal s"
            + " where s.content.officialCode is null or s.content.officialCode <> :self)";

    private final Signals signals;

    SignalChanges(Signals signals) {
        this.signals = signals;
    }

    /** What points at the caller does not exist for them. */
    SignalChange required(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(change -> SignalFilter.shows(caller, change.content()))
                .filter(change -> SignalFilter.shows(
                        caller, signals.required(change.signalId()).content()))
                .orElseThrow(NotFound::new);
    }

    /** The oldest first; what is null does not narrow the list. */
    List<SignalChange> page(Consent.Status status, UUID signal, Caller caller, Optional<UUID> after, int limit) {
        var wanted = Conditions.none()
                .and("id > :after", "after", after.orElse(null))
                .and("consent.status = :status", "status", status)
                .and("signalId = :signal", "signal", signal)
                // No official has a blank for a code.
                .and(OF_OTHERS, "self", caller.official() == null ? " " : caller.official());
        return find(wanted.text() + " order by id", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
