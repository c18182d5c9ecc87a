package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueLines;
import org.mingjing.risk.catalogue.SeenCatalogues;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.catalogue.line.PowerCodes;

/** The gate before which a catalogue stands gives it back to its unit and says what is wrong with which lines. */
@ApplicationScoped
class GiveBack {
    private final SeenCatalogues seenCatalogues;
    private final CatalogueLines lines;
    private final RecordDecision recordDecision;
    private final Clock clock;

    GiveBack(SeenCatalogues seenCatalogues, CatalogueLines lines, RecordDecision recordDecision, Clock clock) {
        this.seenCatalogues = seenCatalogues;
        this.lines = lines;
        this.recordDecision = recordDecision;
        this.clock = clock;
    }

    /** @param reasons by power code, for the lines that are wrong; the reason for the whole may be enough */
    Catalogue giveBack(String code, String reason, Map<String, String> reasons, String ifMatch, Caller by) {
        var catalogue = seenCatalogues.inHand(by, code, ifMatch);
        var decision = catalogue.giveBack(reason, by, OffsetDateTime.now(clock));
        refuseOthersLines(catalogue, reasons);
        var objections = reasons.entrySet().stream()
                .map(line -> Objection.byGate(decision, line.getKey(), line.getValue()))
                .toList();
        recordDecision.on(catalogue, decision, objections);
        return catalogue;
    }

    private void refuseOthersLines(Catalogue catalogue, Map<String, String> reasons) {
        var drawn = lines.of(catalogue).stream().map(FrozenPower::powerCode).collect(Collectors.toSet());
        var strange = reasons.keySet().stream()
                .filter(power -> !drawn.contains(power))
                .toList();
        if (!strange.isEmpty()) {
            throw new RuleBroken("catalogue-line-unknown", catalogue.code(), PowerCodes.named(strange));
        }
    }
}
