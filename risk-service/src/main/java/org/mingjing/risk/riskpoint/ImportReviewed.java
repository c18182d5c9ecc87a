package org.mingjing.risk.riskpoint;

import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.imports.ImportTable;
import org.mingjing.risk.official.Staff;

/**
 * Takes over a list that a review decided on as a whole. The review is on record already, with who took part and what was
 * said; the rows are its decisions. What it leaves out of a power retires when that is asked for.
 */
@ApplicationScoped
class ImportReviewed {
    private static final String PROPOSED_BY = "proposed_by";
    private static final List<String> OPTIONAL = Stream.concat(RiskPointRow.OPTIONAL.stream(), Stream.of(PROPOSED_BY))
            .toList();
    private static final Set<RiskPointStatus> REPEATED = EnumSet.of(RiskPointStatus.CONFIRMED);

    private final ReadTable readTable;
    private final RiskPointReviews reviews;
    private final TiedReviewers tiedReviewers;
    private final TakeReviewed takeReviewed;
    private final Staff staff;
    private final List<RiskPointUse> uses;

    ImportReviewed(
            ReadTable readTable,
            RiskPointReviews reviews,
            TiedReviewers tiedReviewers,
            TakeReviewed takeReviewed,
            Staff staff,
            @All List<RiskPointUse> uses) {
        this.readTable = readTable;
        this.reviews = reviews;
        this.tiedReviewers = tiedReviewers;
        this.takeReviewed = takeReviewed;
        this.staff = staff;
        this.uses = uses;
    }

    ImportReport run(InputStream file, ImportOptions options, UUID reviewId, Caller analyst) {
        reviews.hold(reviewId);
        var review = reviews.findByIdOptional(reviewId)
                .orElseThrow(() -> new RuleBroken("risk-point-review-unknown", reviewId));
        review.refuseUnlessRecordedBy(analyst);
        var table = readTable.read(file, OPTIONAL, analyst);
        var unlisted = table.unlisted(review.heldOn());
        var retired = options.deleteAbsent() ? unlisted : List.<RiskPoint>of();
        var listed = table.create(REPEATED, Set.copyOf(retired), (code, row) -> takenOver(code, row, review));
        checkProposers(table, listed, review);
        checkTies(table, listed, retired, review);
        table.refuseIfWrong();
        ImportTable.refuseDeleting(inUse(retired), "risk-point-in-use");
        takeReviewed.refuseIfDecided(review, listed, retired);
        if (!options.dryRun()) {
            takeReviewed.take(review, listed, retired, table.powers());
        }
        var tally = table.tally();
        var kind = options.deleteAbsent() ? ImportReport.Kind.DELETE : ImportReport.Kind.ABSENT;
        unlisted.forEach(point -> tally.add(point.code(), kind));
        return tally.report(options.dryRun());
    }

    private static RiskPoint takenOver(String code, RiskPointRow row, RiskPointReview review) {
        return RiskPoint.takenOver(code, row.profile(), new Proposal(row.proposedBy(), null, row.evidence()), review);
    }

    /** Each was found by an official, who took no part in the review; of the public nobody is named. */
    private void checkProposers(RiskPointTable table, List<RiskPoint> listed, RiskPointReview review) {
        var named = listed.stream()
                .map(point -> point.proposal().by())
                .filter(Objects::nonNull)
                .collect(toSet());
        var officials = staff.officesOf(named, review.heldOn()).keySet();
        for (var point : listed) {
            var by = point.proposal().by();
            if (point.profile().channel() == Channel.PUBLIC) {
                if (by != null) {
                    table.refuse(point, PROPOSED_BY, "risk-point-public-nameless");
                }
            } else if (by == null) {
                table.refuse(point, PROPOSED_BY, "cell-empty");
            } else if (point.isOwnOf(review)) {
                table.refuse(point, PROPOSED_BY, "risk-point-own-proposal", point.code());
            } else if (!officials.contains(by)) {
                table.refuse(point, PROPOSED_BY, "risk-point-proposer-unknown", by);
            }
        }
    }

    private void checkTies(
            RiskPointTable table, List<RiskPoint> listed, List<RiskPoint> retired, RiskPointReview review) {
        var powers = table.powers();
        var tied = tiedReviewers.of(review, powers.keySet());
        for (var point : listed) {
            tied.to(point, powers.get(point.profile().powerCode()))
                    .ifPresent(member ->
                            table.refuse(point, "power_code", "risk-point-review-tied", member, point.code()));
        }
        retired.forEach(point -> tied.refuse(point, powers.get(point.profile().powerCode())));
    }

    private Set<String> inUse(List<RiskPoint> retired) {
        var codes = retired.stream().map(RiskPoint::code).toList();
        var needed = new TreeSet<String>();
        uses.forEach(use -> needed.addAll(use.inUse(codes)));
        return needed;
    }
}
