package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.events.risk.CatalogueDecided;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueDecision;
import org.mingjing.risk.catalogue.CatalogueDecisions;
import org.mingjing.risk.catalogue.Catalogues;

/** Writes down what was decided at a gate and on which lines, and tells who has to go on from there. */
@ApplicationScoped
class RecordDecision {
    private final Catalogues catalogues;
    private final CatalogueDecisions decisions;
    private final Objections objections;
    private final Outbox outbox;

    RecordDecision(Catalogues catalogues, CatalogueDecisions decisions, Objections objections, Outbox outbox) {
        this.catalogues = catalogues;
        this.decisions = decisions;
        this.objections = objections;
        this.outbox = outbox;
    }

    void on(Catalogue catalogue, CatalogueDecision decision) {
        on(catalogue, decision, List.of());
    }

    void on(Catalogue catalogue, CatalogueDecision decision, List<Objection> objected) {
        // Who comes second at a gate must be refused before anything is told.
        catalogues.flush();
        decisions.persistAndFlush(decision);
        objections.persist(objected);
        outbox.add(new CatalogueDecided(
                catalogue.code(),
                catalogue.unitCode(),
                decision.gate().name(),
                decision.outcome().name(),
                catalogue.state().name(),
                decision.contentHash(),
                decision.decidedBy(),
                catalogue.drawnBy(),
                objected.stream().map(Objection::powerCode).toList()));
    }
}
