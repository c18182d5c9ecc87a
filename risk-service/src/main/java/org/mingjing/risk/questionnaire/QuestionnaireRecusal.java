package org.mingjing.risk.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.Impartiality;
import org.mingjing.risk.official.UnitMembers;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.power.PowersOfOnesOwn;

/**
 * Nobody asks, hands out tokens or concludes where it is about their own unit, a power that it owns or handles or they answer
 * for, or whom they have to do with: whoever chooses the questions, who answers them and what they show can make anything of it.
 */
@ApplicationScoped
class QuestionnaireRecusal {
    private final Impartiality impartiality;
    private final UnitMembers unitMembers;
    private final Powers powers;
    private final PowersOfOnesOwn powersOfOnesOwn;
    private final Clock clock;

    QuestionnaireRecusal(
            Impartiality impartiality,
            UnitMembers unitMembers,
            Powers powers,
            PowersOfOnesOwn powersOfOnesOwn,
            Clock clock) {
        this.impartiality = impartiality;
        this.unitMembers = unitMembers;
        this.powers = powers;
        this.powersOfOnesOwn = powersOfOnesOwn;
        this.clock = clock;
    }

    void refuse(Caller by, Questionnaire questionnaire) {
        var code = questionnaire.powerCode();
        // A power entered by mistake is deleted, what was asked about it is not.
        var power = code == null ? null : powers.byCode(Set.of(code)).get(code);
        if (power == null) {
            refuseOfTheUnit(by, questionnaire);
        } else {
            powersOfOnesOwn.refuse(by, power);
        }
    }

    private void refuseOfTheUnit(Caller by, Questionnaire questionnaire) {
        var unit = questionnaire.unitCode();
        impartiality.require(by, Set.of(), unit);
        if (unitMembers.include(by, Set.of(unit), LocalDate.now(clock))) {
            throw new RuleBroken("questionnaire-of-own-unit", questionnaire.code(), unit);
        }
    }
}
