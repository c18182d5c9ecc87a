package org.mingjing.risk.catalogue.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.catalogue.SeenCatalogues;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.power.ImportPowers;
import org.mingjing.risk.power.Imported;
import org.mingjing.risk.power.Powers;

/**
 * Takes back an exported file. What it states otherwise is stated of the powers, by every rule of an import of powers; the
 * unit rates them where that is due and draws the catalogue up again.
 */
@ApplicationScoped
class ImportCatalogue {
    private final SeenCatalogues seenCatalogues;
    private final Powers powers;
    private final ImportPowers importPowers;

    ImportCatalogue(SeenCatalogues seenCatalogues, Powers powers, ImportPowers importPowers) {
        this.seenCatalogues = seenCatalogues;
        this.powers = powers;
        this.importPowers = importPowers;
    }

    Imported run(String code, ExportedFile file, boolean dryRun, String ifMatch, Caller leader) {
        var edition = seenCatalogues.editionOpenForRevision(leader, code, ifMatch);
        var comparison = FileComparison.of(edition, file);
        var changed = comparison.changed();
        if (!changed.isEmpty()) {
            var rows = PowerRows.of(changed, powers.byCode(changed.keySet()));
            var imported =
                    importPowers.run(new ByteArrayInputStream(rows), ImportOptions.keepingAbsent(dryRun), leader);
            if (imported instanceof Imported.LooksEnded) {
                return imported;
            }
        }
        return new Imported.Done(comparison.report(dryRun));
    }
}
