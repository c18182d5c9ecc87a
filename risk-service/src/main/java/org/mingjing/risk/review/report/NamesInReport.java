package org.mingjing.risk.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.naming.LookForNames;
import org.mingjing.risk.naming.NameFinding;
import org.mingjing.risk.naming.NamedPlace;
import org.mingjing.risk.naming.NamedWord;
import org.mingjing.risk.naming.SayWhoIsMeant;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.SeenReviews;
import org.mingjing.risk.review.report.RiskReport.Audience;

/** Officials' names in what everybody is to read of a signed report, and what is found of them. */
@ApplicationScoped
class NamesInReport {
    private final SeenReviews seenReviews;
    private final RiskReport.Kept reports;
    private final Disclosures disclosures;
    private final LookForNames lookForNames;
    private final SayWhoIsMeant sayWhoIsMeant;

    NamesInReport(
            SeenReviews seenReviews,
            RiskReport.Kept reports,
            Disclosures disclosures,
            LookForNames lookForNames,
            SayWhoIsMeant sayWhoIsMeant) {
        this.seenReviews = seenReviews;
        this.reports = reports;
        this.disclosures = disclosures;
        this.lookForNames = lookForNames;
        this.sayWhoIsMeant = sayWhoIsMeant;
    }

    List<NamedWord> of(QuarterlyReview review) {
        var signed = reports.required(review, Audience.STAFF).report();
        return lookForNames.in(review.unitCode(), disclosures.today(review).written(signed));
    }

    List<NameFinding> find(String code, List<NamedPlace> places, boolean personMeant, String reason, Caller by) {
        var review = seenReviews.required(by, code);
        return sayWhoIsMeant.find(NamedPlace.read(places, of(review)), personMeant, reason, by);
    }
}
