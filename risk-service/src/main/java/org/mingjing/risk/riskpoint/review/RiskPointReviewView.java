package org.mingjing.risk.riskpoint.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A review as those read it whose work it is, and its members. What it decides is a list of its own.
 *
 * @param recordedAt left out of reviews from before they were signed
 * @param sha256 of all that is on record, which is what members sign; left out of lists
 * @param list the table it decided on, where one was sent; left out of lists
 * @param withdrawal left out unless its recorder took it back
 * @param outdated left out unless it waits for its members and could not come into force, as was last noticed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RiskPointReviewView(
        UUID id,
        LocalDate heldOn,
        Collection<String> members,
        String minutes,
        String recordedBy,
        OffsetDateTime recordedAt,
        boolean inForce,
        String sha256,
        ListView list,
        List<SignatureView> signatures,
        WithdrawalView withdrawal,
        OutdatedView outdated) {

    public record ListView(String sha256, boolean deleteAbsent, OffsetDateTime sentAt) {
        static ListView of(ReviewList list) {
            return list == null ? null : new ListView(list.sha256(), list.deleteAbsent(), list.sentAt());
        }
    }

    /** @param objection left out where the member signed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SignatureView(String official, String sha256, String objection, OffsetDateTime signedAt) {
        static SignatureView of(ReviewSignature signature) {
            return new SignatureView(
                    signature.official(), signature.contentSha256(), signature.objection(), signature.signedAt());
        }
    }

    public record WithdrawalView(String reason, OffsetDateTime withdrawnAt) {
        static WithdrawalView of(ReviewWithdrawal withdrawal) {
            return withdrawal == null ? null : new WithdrawalView(withdrawal.reason(), withdrawal.withdrawnAt());
        }
    }

    /**
     * @param count of all obstacles
     * @param obstacles the first of them
     */
    public record OutdatedView(OffsetDateTime since, int count, List<Obstacle> obstacles) {
        static OutdatedView of(Countersigned countersigned, OutdatedReview outdated) {
            return outdated == null || !countersigned.waits()
                    ? null
                    : new OutdatedView(outdated.since(), outdated.count(), outdated.first());
        }
    }

    static RiskPointReviewView listed(Countersigned countersigned, OutdatedReview outdated) {
        return of(countersigned, null, null, outdated);
    }

    static RiskPointReviewView whole(Countersigned countersigned, ReviewContent content, OutdatedReview outdated) {
        return of(countersigned, content.sha256(), ListView.of(content.list()), outdated);
    }

    private static RiskPointReviewView of(
            Countersigned countersigned, String sha256, ListView list, OutdatedReview outdated) {
        var review = countersigned.review();
        return new RiskPointReviewView(
                review.id(),
                review.heldOn(),
                new TreeSet<>(review.members()),
                review.minutes(),
                review.recordedBy(),
                review.recordedAt(),
                countersigned.isInForce(),
                sha256,
                list,
                countersigned.given().stream().map(SignatureView::of).toList(),
                WithdrawalView.of(countersigned.withdrawal()),
                OutdatedView.of(countersigned, outdated));
    }
}
