package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.catalogue.Gate;
import org.mingjing.risk.catalogue.SeenCatalogues;

/** Lets a catalogue through the two gates between its unit and publication, or opens them again for what has changed. */
@ApplicationScoped
class PassGate {
    private final SeenCatalogues seenCatalogues;
    private final AdmitToGate admitToGate;
    private final ReopenCatalogue reopenCatalogue;
    private final RecordDecision recordDecision;
    private final Clock clock;

    PassGate(
            SeenCatalogues seenCatalogues,
            AdmitToGate admitToGate,
            ReopenCatalogue reopenCatalogue,
            RecordDecision recordDecision,
            Clock clock) {
        this.seenCatalogues = seenCatalogues;
        this.admitToGate = admitToGate;
        this.reopenCatalogue = reopenCatalogue;
        this.recordDecision = recordDecision;
        this.clock = clock;
    }

    GateAnswer approve(String code, String ifMatch, Caller committee) {
        var catalogue = seenCatalogues.inHand(committee, code, ifMatch);
        var earlier = admitToGate.admit(catalogue, Gate.APPROVAL, committee);
        var changes = reopenCatalogue.ifChanged(catalogue);
        if (changes.isEmpty()) {
            recordDecision.on(catalogue, catalogue.approve(committee, earlier, now()));
        }
        return new GateAnswer(catalogue, changes);
    }

    GateAnswer file(String code, String number, String ifMatch, Caller supervisor) {
        var catalogue = seenCatalogues.inHand(supervisor, code, ifMatch);
        var earlier = admitToGate.admit(catalogue, Gate.FILING, supervisor);
        var changes = reopenCatalogue.ifChanged(catalogue);
        if (changes.isEmpty()) {
            recordDecision.on(catalogue, catalogue.file(number, supervisor, earlier, now()));
        }
        return new GateAnswer(catalogue, changes);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
