package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueLines;
import org.mingjing.risk.catalogue.SeenCatalogues;
import org.mingjing.risk.catalogue.line.FreezePowers;
import org.mingjing.risk.catalogue.line.LineChange;
import org.mingjing.risk.catalogue.line.PowerCodes;

/** Hands a draft to the Party committee: true as of now, every objection answered, a measure behind every level-I power. */
@ApplicationScoped
class SubmitCatalogue {
    private final SeenCatalogues seenCatalogues;
    private final CatalogueLines lines;
    private final FreezePowers freezePowers;
    private final WordsOfLines wordsOfLines;
    private final Rounds rounds;
    private final RecordDecision recordDecision;
    private final Clock clock;

    SubmitCatalogue(
            SeenCatalogues seenCatalogues,
            CatalogueLines lines,
            FreezePowers freezePowers,
            WordsOfLines wordsOfLines,
            Rounds rounds,
            RecordDecision recordDecision,
            Clock clock) {
        this.seenCatalogues = seenCatalogues;
        this.lines = lines;
        this.freezePowers = freezePowers;
        this.wordsOfLines = wordsOfLines;
        this.rounds = rounds;
        this.recordDecision = recordDecision;
        this.clock = clock;
    }

    Catalogue submit(String code, String ifMatch, Caller leader) {
        var catalogue = seenCatalogues.inHand(leader, code, ifMatch);
        var now = OffsetDateTime.now(clock);
        var decision = catalogue.submit(leader, rounds.passagesOf(catalogue), now);
        rounds.requireAnswered(catalogue);
        var drawn = lines.unalteredOf(catalogue);
        refuseChanged(catalogue, freezePowers.changesUnderReview(catalogue.unitCode(), drawn));
        wordsOfLines.refuseUnclaimed(catalogue, drawn);
        rounds.begin(catalogue, drawn, now);
        recordDecision.on(catalogue, decision);
        return catalogue;
    }

    private static void refuseChanged(Catalogue catalogue, List<LineChange> changes) {
        var outdated = codes(changes.stream().filter(change -> !change.lacksMeasure() && !change.lacksOwner()));
        if (!outdated.isEmpty()) {
            throw new RuleBroken("catalogue-lines-outdated", catalogue.code(), PowerCodes.named(outdated));
        }
        var unprotected = codes(changes.stream().filter(LineChange::lacksMeasure));
        if (!unprotected.isEmpty()) {
            throw new RuleBroken("catalogue-level-one-unprotected", catalogue.code(), PowerCodes.named(unprotected));
        }
        var unowned = changes.stream()
                .filter(LineChange::lacksOwner)
                .flatMap(change -> change.measures().stream())
                .toList();
        if (!unowned.isEmpty()) {
            throw new RuleBroken("catalogue-level-one-unowned", catalogue.code(), PowerCodes.named(unowned));
        }
    }

    private static List<String> codes(Stream<LineChange> changes) {
        return changes.map(LineChange::powerCode).toList();
    }
}
