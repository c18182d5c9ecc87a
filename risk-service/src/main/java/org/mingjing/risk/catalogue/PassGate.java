package org.mingjing.risk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;

/** Lets a catalogue through the gates before publication, or gives it back; each decision stays on record. */
@ApplicationScoped
class PassGate {
    private final Catalogues catalogues;
    private final CatalogueLines lines;
    private final CatalogueDecisions decisions;
    private final FreezePowers freezePowers;
    private final UnitScope scope;
    private final Clock clock;

    PassGate(
            Catalogues catalogues,
            CatalogueLines lines,
            CatalogueDecisions decisions,
            FreezePowers freezePowers,
            UnitScope scope,
            Clock clock) {
        this.catalogues = catalogues;
        this.lines = lines;
        this.decisions = decisions;
        this.freezePowers = freezePowers;
        this.scope = scope;
        this.clock = clock;
    }

    Catalogue submit(String code, String ifMatch, Caller leader) {
        var catalogue = seen(code, ifMatch, leader);
        return onRecord(catalogue, catalogue.submit(leader, now()));
    }

    Catalogue approve(String code, String ifMatch, Caller committee) {
        var catalogue = seen(code, ifMatch, committee);
        return onRecord(catalogue, catalogue.approve(committee, now()));
    }

    Catalogue file(String code, String number, String ifMatch, Caller supervisor) {
        var catalogue = seen(code, ifMatch, supervisor);
        return onRecord(catalogue, catalogue.file(number, supervisor, now()));
    }

    Catalogue giveBack(String code, String reason, String ifMatch, Caller by) {
        var catalogue = seen(code, ifMatch, by);
        decisions.persist(catalogue.giveBack(reason, by, now()));
        catalogues.flush();
        return catalogue;
    }

    private Catalogue seen(String code, String ifMatch, Caller caller) {
        var catalogue = catalogues.required(code);
        scope.require(caller, catalogue.unitCode());
        ETags.require(ifMatch, catalogue.version());
        return catalogue;
    }

    private Catalogue onRecord(Catalogue catalogue, CatalogueDecision decision) {
        freezePowers.requireStillSo(catalogue, lines.of(catalogue));
        decisions.persist(decision);
        catalogues.flush();
        return catalogue;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
