package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueLines;
import org.mingjing.risk.catalogue.line.FreezePowers;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.catalogue.line.LineChange;

/** Sends a catalogue under review back to its unit when a line the gates decided on is no longer so. */
@ApplicationScoped
class ReopenCatalogue {
    private final CatalogueLines lines;
    private final FreezePowers freezePowers;
    private final RecordDecision recordDecision;
    private final Audit audit;
    private final Clock clock;

    ReopenCatalogue(
            CatalogueLines lines, FreezePowers freezePowers, RecordDecision recordDecision, Audit audit, Clock clock) {
        this.lines = lines;
        this.freezePowers = freezePowers;
        this.recordDecision = recordDecision;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the lines that changed; none when every line still holds and nothing was done */
    List<LineChange> ifChanged(Catalogue catalogue) {
        return ifChanged(catalogue, lines.unalteredOf(catalogue));
    }

    /** @param drawn its lines, as the gates decide on them */
    List<LineChange> ifChanged(Catalogue catalogue, List<FrozenPower> drawn) {
        var changes = freezePowers.changesUnderReview(catalogue.unitCode(), drawn);
        if (!changes.isEmpty()) {
            var decision = catalogue.reopen(OffsetDateTime.now(clock));
            var objections = changes.stream()
                    .map(change -> Objection.byChange(decision, change))
                    .toList();
            recordDecision.on(catalogue, decision, objections);
            audit.bySystem("catalogue.reopen", catalogue.code());
        }
        return changes;
    }
}
