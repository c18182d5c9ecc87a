package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.CatalogueObjectionAnswered;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.Catalogues;
import org.mingjing.risk.catalogue.SeenCatalogues;

/** The unit says what it did about a line that a gate objected to. */
@ApplicationScoped
class AnswerObjection {
    private final SeenCatalogues seenCatalogues;
    private final Catalogues catalogues;
    private final Objections objections;
    private final Outbox outbox;
    private final Clock clock;

    AnswerObjection(
            SeenCatalogues seenCatalogues, Catalogues catalogues, Objections objections, Outbox outbox, Clock clock) {
        this.seenCatalogues = seenCatalogues;
        this.catalogues = catalogues;
        this.objections = objections;
        this.outbox = outbox;
        this.clock = clock;
    }

    Catalogue answer(String code, String powerCode, String answer, String ifMatch, Caller leader) {
        var catalogue = seenCatalogues.inHand(leader, code, ifMatch);
        var objected = catalogues.withGivenUpBefore(catalogue);
        objections.requiredTo(objected, powerCode).answer(catalogue, answer, leader, OffsetDateTime.now(clock));
        // Who submits has seen every answer: one more makes another version of the catalogue.
        catalogues.getEntityManager().lock(catalogue, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        outbox.add(new CatalogueObjectionAnswered(catalogue.code(), catalogue.unitCode(), powerCode, leader.actor()));
        return catalogue;
    }
}
