package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.SeenCatalogues;

/** A unit gives up what it drew up, as when its powers went to another: until then it is at work on it and cannot end. */
@ApplicationScoped
class WithdrawCatalogue {
    private final SeenCatalogues seenCatalogues;
    private final RecordDecision recordDecision;
    private final Clock clock;

    WithdrawCatalogue(SeenCatalogues seenCatalogues, RecordDecision recordDecision, Clock clock) {
        this.seenCatalogues = seenCatalogues;
        this.recordDecision = recordDecision;
        this.clock = clock;
    }

    Catalogue withdraw(String code, String reason, String ifMatch, Caller leader) {
        var catalogue = seenCatalogues.inHand(leader, code, ifMatch);
        recordDecision.on(catalogue, catalogue.withdraw(reason, leader, OffsetDateTime.now(clock)));
        return catalogue;
    }
}
