package org.mingjing.risk.rating;

import java.time.OffsetDateTime;

/**
 * That powers have to be rated again, for a reason, once the change that is the reason has been committed.
 *
 * @param about whether the code is that of one power or of a unit, all powers of which are meant
 * @param since when the change happened
 */
record DueReview(ProposalReason reason, About about, String code, OffsetDateTime since) {
    enum About {
        POWER,
        UNIT
    }

    static DueReview ofPower(ProposalReason reason, String power, OffsetDateTime since) {
        return new DueReview(reason, About.POWER, power, since);
    }

    static DueReview ofUnit(ProposalReason reason, String unit, OffsetDateTime since) {
        return new DueReview(reason, About.UNIT, unit, since);
    }

    /** As the subject of a timer. */
    static DueReview parse(String subject) {
        var parts = subject.split(" ");
        return new DueReview(
                ProposalReason.valueOf(parts[0]), About.valueOf(parts[1]), parts[2], OffsetDateTime.parse(parts[3]));
    }

    /** Whether this rating, by all inputs, came after the change. */
    boolean isAnsweredBy(Rating rating) {
        return RatingReason.BY_ALL_INPUTS.contains(rating.reason())
                && rating.ratedAt().isAfter(since);
    }

    /** What a proposal says brought it about. */
    String trigger() {
        return code + " " + since;
    }

    @Override
    public String toString() {
        return reason + " " + about + " " + code + " " + since;
    }
}
