package org.mingjing.risk.riskpoint.review;

import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingjing.risk.imports.ImportTable;
import org.mingjing.risk.official.Staff;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.riskpoint.Channel;
import org.mingjing.risk.riskpoint.Proposal;
import org.mingjing.risk.riskpoint.ReadTable;
import org.mingjing.risk.riskpoint.RiskPoint;
import org.mingjing.risk.riskpoint.RiskPointRow;
import org.mingjing.risk.riskpoint.RiskPointStatus;
import org.mingjing.risk.riskpoint.RiskPointTable;
import org.mingjing.risk.riskpoint.RiskPointUse;

/** Holds a list that a review decided on against what is known: when it is sent, and again when the review comes into force. */
@ApplicationScoped
class CheckReviewed {
    private static final String PROPOSED_BY = "proposed_by";
    private static final List<String> OPTIONAL = Stream.concat(RiskPointRow.OPTIONAL.stream(), Stream.of(PROPOSED_BY))
            .toList();
    private static final Set<RiskPointStatus> REPEATED = EnumSet.of(RiskPointStatus.CONFIRMED);

    private final ReadTable readTable;
    private final ReviewFile.Kept files;
    private final TiedReviewers tiedReviewers;
    private final Staff staff;
    private final List<RiskPointUse> uses;
    private final Clock clock;

    CheckReviewed(
            ReadTable readTable,
            ReviewFile.Kept files,
            TiedReviewers tiedReviewers,
            Staff staff,
            @All List<RiskPointUse> uses,
            Clock clock) {
        this.readTable = readTable;
        this.files = files;
        this.tiedReviewers = tiedReviewers;
        this.staff = staff;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * @param listed what is new
     * @param retired what counted and goes with it
     * @param unlisted what counted and the list leaves out, whether it goes or not
     */
    record Checked(RiskPointTable table, List<RiskPoint> listed, List<RiskPoint> retired, List<RiskPoint> unlisted) {
        boolean changesNothing() {
            return decisions() == 0;
        }

        int decisions() {
            return listed.size() + retired.size();
        }
    }

    /** What was sent, as it is known today; what has become a name since then was not claimed to mean nobody. */
    Checked onRecord(RiskPointReview review, ReviewList list, Function<Collection<String>, List<Power>> locked) {
        var checked = check(review, files.findById(review.id()).bytes(), list.deleteAbsent(), locked);
        checked.table().names().refuseUnclaimed();
        return checked;
    }

    /** @param locked of the powers that the list names those that it may, kept from all other changes */
    Checked check(
            RiskPointReview review,
            byte[] file,
            boolean deleteAbsent,
            Function<Collection<String>, List<Power>> locked) {
        var table = readTable.read(new ByteArrayInputStream(file), OPTIONAL, locked);
        var unlisted = table.unlisted(review.heldOn());
        var retired = deleteAbsent ? unlisted : List.<RiskPoint>of();
        var listed = table.create(REPEATED, Set.copyOf(retired), (code, row) -> takenOver(code, row, review));
        checkProposers(table, listed, review);
        checkTies(table, listed, retired, review);
        table.refuseIfWrong();
        ImportTable.refuseDeleting(inUse(retired), "risk-point-in-use");
        return new Checked(table, listed, retired, unlisted);
    }

    private RiskPoint takenOver(String code, RiskPointRow row, RiskPointReview review) {
        var proposal = new Proposal(row.proposedBy(), null, row.evidence());
        return RiskPoint.takenOver(code, row.profile(), proposal, review.sitting(), LocalDate.now(clock));
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
            } else if (point.isOwnOf(review.sitting())) {
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
