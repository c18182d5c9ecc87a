package org.mingjing.risk.integrityfile.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

/** Tells again what was found of the ties that still are claimed; the others went with their declarations, or bind by them. */
@ApplicationScoped
class TieRepublisher implements Republisher {
    private final ClaimedTies claimedTies;

    TieRepublisher(ClaimedTies claimedTies) {
        this.claimedTies = claimedTies;
    }

    @Override
    public String aggregate() {
        return "integrity-file-ties";
    }

    @Override
    public Stream<DomainEvent> current() {
        return claimedTies.decided().stream().map(ClaimedTie::told);
    }
}
