package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.risk.imports.ImportOptions;

/** Takes risk points from a table, all of it or nothing. What an analyst lists was confirmed by a review elsewhere; a unit proposes. */
@ApplicationScoped
class ImportRiskPoints {
    private final ImportConfirmed importConfirmed;
    private final ImportProposals importProposals;

    ImportRiskPoints(ImportConfirmed importConfirmed, ImportProposals importProposals) {
        this.importConfirmed = importConfirmed;
        this.importProposals = importProposals;
    }

    ImportReport run(InputStream table, ImportOptions options, Caller caller) {
        return caller.has(Roles.RISK_ANALYST)
                ? importConfirmed.run(table, options)
                : importProposals.run(table, options, caller);
    }
}
