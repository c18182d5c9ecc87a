package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.events.risk.MeasurePlanned;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.naming.Written;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.power.SeenPowers;
import org.mingjing.risk.riskpoint.RiskPoints;

/** A unit says what it will do against a cause of risk, who does it and until when; or says it anew. */
@ApplicationScoped
class PlanMeasure {
    private final Measures measures;
    private final SeenPowers seenPowers;
    private final Powers powers;
    private final RiskPoints riskPoints;
    private final MeasureTimers timers;
    private final PlanRules rules;
    private final ToldMeasures told;
    private final Clock clock;

    PlanMeasure(
            Measures measures,
            SeenPowers seenPowers,
            Powers powers,
            RiskPoints riskPoints,
            MeasureTimers timers,
            PlanRules rules,
            ToldMeasures told,
            Clock clock) {
        this.measures = measures;
        this.seenPowers = seenPowers;
        this.powers = powers;
        this.riskPoints = riskPoints;
        this.timers = timers;
        this.rules = rules;
        this.told = told;
        this.clock = clock;
    }

    /** @param nobodyMeant why what looks like an official's name in the plan is none; null where the leader does not say so */
    Written<Measure> plan(
            String powerCode, String riskPointCode, Cause cause, MeasurePlan plan, String nobodyMeant, Caller leader) {
        seenPowers.required(leader, powerCode);
        // Locked: two who plan at once would give their measures the same number.
        var power = powers.lockedByCode(powerCode).orElseThrow(NotFound::new);
        power.refuseIfEnded();
        if (riskPointCode != null && !riskPoints.liesOn(powerCode, riskPointCode)) {
            throw new RuleBroken("measure-risk-point-elsewhere", riskPointCode, powerCode);
        }
        var code = powerCode + "-M" + (measures.count("powerCode", powerCode) + 1);
        var doubtful = rules.require(code, plan, power, nobodyMeant, leader);
        var measure = new Measure(
                code, powerCode, riskPointCode, MeasureKind.against(cause), plan, leader, LocalDate.now(clock));
        measures.persist(measure);
        return new Written<>(planned(measure, power), doubtful);
    }

    Written<Measure> replan(String code, MeasurePlan plan, String nobodyMeant, String ifMatch, Caller leader) {
        var measure = measures.required(code);
        var power = seenPowers.required(leader, measure.powerCode());
        ETags.require(ifMatch, measure.version());
        var doubtful = rules.require(code, plan, power, nobodyMeant, leader);
        measure.replan(plan, LocalDate.now(clock));
        return new Written<>(planned(measure, power), doubtful);
    }

    private Measure planned(Measure measure, Power power) {
        timers.dueOn(measure.code(), measure.plan().dueOn());
        return told.tell(
                measure,
                new MeasurePlanned(
                        measure.code(),
                        power.code(),
                        power.unitCode(),
                        measure.riskPointCode(),
                        measure.kind().name(),
                        measure.plan().owner(),
                        measure.plan().dueOn()));
    }
}
