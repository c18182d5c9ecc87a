package org.mingjing.risk.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.Impartiality;
import org.mingjing.risk.official.ChargedOfficials;
import org.mingjing.risk.official.UnitMembers;

/**
 * Nobody asks, hands out tokens or concludes where it is about their own unit, a power they answer for or whom they have to do
 * with: whoever chooses the questions, who answers them and what they show can make anything of it.
 */
@ApplicationScoped
class QuestionnaireRecusal {
    private final Impartiality impartiality;
    private final ChargedOfficials chargedOfficials;
    private final UnitMembers unitMembers;
    private final Clock clock;

    QuestionnaireRecusal(
            Impartiality impartiality, ChargedOfficials chargedOfficials, UnitMembers unitMembers, Clock clock) {
        this.impartiality = impartiality;
        this.chargedOfficials = chargedOfficials;
        this.unitMembers = unitMembers;
        this.clock = clock;
    }

    void refuse(Caller by, Questionnaire questionnaire) {
        var today = LocalDate.now(clock);
        var unit = questionnaire.unitCode();
        var charged = Optional.ofNullable(questionnaire.powerCode())
                .map(power -> chargedOfficials.with(today, power))
                .orElse(Set.of());
        impartiality.require(by, charged, unit);
        if (unitMembers.include(by, Set.of(unit), today)) {
            throw new RuleBroken("questionnaire-of-own-unit", questionnaire.code(), unit);
        }
    }
}
