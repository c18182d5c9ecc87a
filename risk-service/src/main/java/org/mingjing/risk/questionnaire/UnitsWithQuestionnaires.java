package org.mingjing.risk.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.unit.UnitUse;

/** A unit that a questionnaire is about stays in the books. */
@ApplicationScoped
class UnitsWithQuestionnaires implements UnitUse {
    private final Questionnaires questionnaires;

    UnitsWithQuestionnaires(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public List<String> inUse(Collection<String> unitCodes) {
        return questionnaires
                .find("select distinct unitCode from Questionnaire where unitCode in ?1", unitCodes)
                .project(String.class)
                .list();
    }

    @Override
    public List<String> atWork(Collection<String> unitCodes) {
        return questionnaires
                .find(
                        "select distinct unitCode from Questionnaire where unitCode in ?1 and state <> ?2",
                        unitCodes,
                        QuestionnaireState.CLOSED)
                .project(String.class)
                .list();
    }
}
