package org.mingjing.risk.riskpoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.riskpoint.ImportProposals;

/** Takes risk points from a table, all of it or nothing: as the decisions of a review on record, or as proposals. */
@ApplicationScoped
class ImportRiskPoints {
    private final ImportReviewed importReviewed;
    private final ImportProposals importProposals;

    ImportRiskPoints(ImportReviewed importReviewed, ImportProposals importProposals) {
        this.importReviewed = importReviewed;
        this.importProposals = importProposals;
    }

    /** @param review null where none is named */
    ImportReport run(InputStream table, ImportOptions options, UUID review, Caller caller) {
        return review == null
                ? importProposals.run(table, options, caller)
                : importReviewed.run(table, options, review, caller);
    }
}
