package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.PowerJudged;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.power.PowersOfOnesOwn;
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
    private final PowersOfOnesOwn powersOfOnesOwn;
    private final PowerJudgements judgements;
    private final RatingSubjects subjects;
    private final SchemesInForce schemes;
    private final AwaitJudgement awaitJudgement;
    private final Outbox outbox;
    private final Clock clock;

    JudgePower(
            Powers powers,
            PowersOfOnesOwn powersOfOnesOwn,
            PowerJudgements judgements,
            RatingSubjects subjects,
            SchemesInForce schemes,
            AwaitJudgement awaitJudgement,
            Outbox outbox,
            Clock clock) {
        this.powers = powers;
        this.powersOfOnesOwn = powersOfOnesOwn;
        this.judgements = judgements;
        this.subjects = subjects;
        this.schemes = schemes;
        this.awaitJudgement = awaitJudgement;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What an analyst states: what was judged, what is left of the risk, and what both rest on. */
    record Statement(Judged judged, AssessedLevels levels, String basis) {}

    /** @param ifMatch the number of the judgement that the analyst has seen, 0 for none: nobody replaces another's unseen */
    PowerJudgement judge(String powerCode, Statement stated, String ifMatch, Caller analyst) {
        awaitJudgement.askAgain(powerCode);
        // Locked, so that two judgements at once have two numbers.
        var power = powers.lockedByCode(powerCode).orElseThrow(NotFound::new);
        power.refuseIfEnded();
        powersOfOnesOwn.refuse(analyst, power);
        int seen = judgements.latestNo(powerCode);
        ETags.require(ifMatch, seen);
        var inputs = subjects.one(powerCode).orElseThrow(NotFound::new).inputs(Evidence.NONE);
        var judged = stated.judged().onTopOf(inputs.judged());
        var judgement = new PowerJudgement(
                powerCode,
                seen + 1,
                judged,
                stated.levels(),
                stated.basis(),
                analyst.actor(),
                OffsetDateTime.now(clock));
        judgements.persist(judgement);
        if (power.isRated() && mattersTo(schemes.today(), inputs, judged)) {
            powers.ratingInputsChanged(power);
        }
        outbox.add(new PowerJudged(powerCode, judgement.no()));
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
