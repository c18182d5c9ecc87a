package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.PowerJudged;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.rating.PowerJudgement.AssessedLevels;
import org.mingjing.risk.rating.scheme.Judged;
import org.mingjing.risk.rating.scheme.RatingInputs;
import org.mingjing.risk.rating.scheme.Scheme;
import org.mingjing.risk.rating.scheme.SchemesInForce;
import org.mingjing.risk.signal.Evidence;

/** An analyst judges a power. A rating by a scheme that asks for what was judged otherwise is stale from then on. */
@ApplicationScoped
class JudgePower {
    private final Powers powers;
    private final PowerJudgements judgements;
    private final RatingSubjects subjects;
    private final SchemesInForce schemes;
    private final Outbox outbox;
    private final Clock clock;

    JudgePower(
            Powers powers,
            PowerJudgements judgements,
            RatingSubjects subjects,
            SchemesInForce schemes,
            Outbox outbox,
            Clock clock) {
        this.powers = powers;
        this.judgements = judgements;
        this.subjects = subjects;
        this.schemes = schemes;
        this.outbox = outbox;
        this.clock = clock;
    }

    PowerJudgement judge(String powerCode, Judged judged, AssessedLevels levels, String basis, Caller analyst) {
        // Locked, so that two judgements at once have two numbers.
        var power = powers.lockedByCode(powerCode).orElseThrow(NotFound::new);
        int no = judgements.latest(powerCode).map(PowerJudgement::no).orElse(0) + 1;
        var inputs = subjects.one(powerCode).orElseThrow(NotFound::new).inputs(Evidence.NONE);
        var judgement =
                new PowerJudgement(powerCode, no, judged, levels, basis, analyst.actor(), OffsetDateTime.now(clock));
        judgements.persist(judgement);
        if (power.isRated() && mattersTo(schemes.today(), inputs, judged)) {
            powers.ratingInputsChanged(power);
        }
        outbox.add(new PowerJudged(powerCode, no));
        return judgement;
    }

    private static boolean mattersTo(Scheme scheme, RatingInputs before, Judged judged) {
        var after = before.with(judged);
        if (!scheme.canRate(before) || !scheme.canRate(after)) {
            return scheme.canRate(before) != scheme.canRate(after);
        }
        return !scheme.derive(before).textZh().equals(scheme.derive(after).textZh());
    }
}
