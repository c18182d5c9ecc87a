package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueLines;
import org.mingjing.risk.catalogue.Catalogues;
import org.mingjing.risk.catalogue.Gate;
import org.mingjing.risk.catalogue.SeenCatalogues;

/** Publishes a filed catalogue in place of the edition before it, of whichever year. */
@ApplicationScoped
class PublishCatalogue {
    private final SeenCatalogues seenCatalogues;
    private final Catalogues catalogues;
    private final CatalogueLines lines;
    private final WordsOfLines wordsOfLines;
    private final AdmitToGate admitToGate;
    private final ReopenCatalogue reopenCatalogue;
    private final RecordDecision recordDecision;
    private final TellPublication tellPublication;
    private final Clock clock;

    PublishCatalogue(
            SeenCatalogues seenCatalogues,
            Catalogues catalogues,
            CatalogueLines lines,
            WordsOfLines wordsOfLines,
            AdmitToGate admitToGate,
            ReopenCatalogue reopenCatalogue,
            RecordDecision recordDecision,
            TellPublication tellPublication,
            Clock clock) {
        this.seenCatalogues = seenCatalogues;
        this.catalogues = catalogues;
        this.lines = lines;
        this.wordsOfLines = wordsOfLines;
        this.admitToGate = admitToGate;
        this.reopenCatalogue = reopenCatalogue;
        this.recordDecision = recordDecision;
        this.tellPublication = tellPublication;
        this.clock = clock;
    }

    GateAnswer publish(String code, String ifMatch, Caller office) {
        var catalogue = seenCatalogues.inHand(office, code, ifMatch);
        var earlier = admitToGate.admit(catalogue, Gate.PUBLICATION, office);
        var drawn = lines.unalteredOf(catalogue);
        var changes = reopenCatalogue.ifChanged(catalogue, drawn);
        if (changes.isEmpty()) {
            wordsOfLines.refuseNames(catalogue, drawn);
            var before = catalogues.publishedOf(catalogue.unitCode());
            before.ifPresent(Catalogue::supersede);
            // The edition before must have left its place in the index before this one takes it.
            catalogues.flush();
            recordDecision.on(catalogue, catalogue.publish(office, earlier, OffsetDateTime.now(clock)));
            tellPublication.of(catalogue, drawn, before);
        }
        return new GateAnswer(catalogue, changes);
    }
}
