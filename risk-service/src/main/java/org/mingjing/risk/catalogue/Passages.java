package org.mingjing.risk.catalogue;

import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Who let an edition through which gate, in all its rounds and those of editions given up before it, and who therefore may
 * not let it through another.
 */
public record Passages(List<CatalogueDecision> decisions) {
    void refuseAnother(Catalogue catalogue, Gate gate, Caller by) {
        if (gate != Gate.SUBMISSION && catalogue.wasDrawnBy(by)) {
            throw new RuleBroken("catalogue-own-draft", catalogue.code(), gate);
        }
        for (var decision : decisions) {
            if (decision.isPassageBy(by) && decision.gate() != gate) {
                throw new RuleBroken("catalogue-second-gate", catalogue.code(), decision.gate(), gate);
            }
        }
    }
}
