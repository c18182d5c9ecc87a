package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.rating.scheme.Derivation;
import org.mingjing.risk.rating.scheme.SchemesInForce;
import org.mingjing.risk.signal.Evidence;

/** Asks that a power be rated again by all that is so today, although the level may well come out the same. */
@ApplicationScoped
class ReviewRating {
    private static final int PAGE = 2000;

    private final Powers powers;
    private final Ratings ratings;
    private final RatingSubjects subjects;
    private final SchemesInForce schemes;
    private final ProposeRating proposeRating;
    private final AwaitJudgement awaitJudgement;
    private final Clock clock;

    ReviewRating(
            Powers powers,
            Ratings ratings,
            RatingSubjects subjects,
            SchemesInForce schemes,
            ProposeRating proposeRating,
            AwaitJudgement awaitJudgement,
            Clock clock) {
        this.powers = powers;
        this.ratings = ratings;
        this.subjects = subjects;
        this.schemes = schemes;
        this.proposeRating = proposeRating;
        this.awaitJudgement = awaitJudgement;
        this.clock = clock;
    }

    /** A power that is not known, not rated or no longer in use is left alone. */
    void review(String powerCode, ProposalReason reason, String trigger) {
        standing(powerCode).ifPresent(power -> review(power, reason, trigger, OffsetDateTime.now(clock)));
    }

    /** The same, unless the power was rated by all its inputs since the change, which is all that could be asked. */
    void review(DueReview due, String powerCode) {
        standing(powerCode).ifPresent(power -> {
            if (due.isAnsweredBy(ratings.current(power))) {
                awaitJudgement.settle(powerCode, due.reason());
            } else {
                review(power, due.reason(), due.trigger(), due.since());
            }
        });
    }

    private Optional<Power> standing(String powerCode) {
        return powers.lockedByCode(powerCode).filter(power -> power.isRated() && !power.hasEnded());
    }

    private void review(Power power, ProposalReason reason, String trigger, OffsetDateTime since) {
        powers.flush();
        var derived = today(power.code());
        if (derived.isPresent()) {
            awaitJudgement.settle(power.code(), reason);
            proposeRating.consider(power, ratings.current(power), reason, trigger, derived.get());
        } else {
            proposeRating.takeBack(power, reason);
            awaitJudgement.keep(power.code(), reason, since);
        }
    }

    /** Powers of a unit that the scheme in force gives another level than their rating derived. */
    List<String> ratedOtherwiseToday(String unit) {
        var scheme = schemes.today();
        var found = new ArrayList<String>();
        var page = subjects.all(List.of(unit), "", PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(subject -> subject.isRatedOtherwiseBy(scheme))
                    .map(RatingSubject::code)
                    .forEach(found::add);
            page = page.size() < PAGE
                    ? List.of()
                    : subjects.all(List.of(unit), page.get(page.size() - 1).code(), PAGE);
        }
        return found;
    }

    /** What the power would be rated now; empty while an analyst has not judged what the scheme in force asks for. */
    Optional<Derivation> today(String powerCode) {
        var scheme = schemes.today();
        return subjects.one(powerCode)
                .map(subject -> subject.inputs(Evidence.NONE))
                .filter(scheme::canRate)
                .map(scheme::derive);
    }
}
