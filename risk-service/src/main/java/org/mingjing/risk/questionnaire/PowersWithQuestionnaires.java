package org.mingjing.risk.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.power.PowerUse;

/** What people were asked about a power stays readable, and so does what it is about. */
@ApplicationScoped
class PowersWithQuestionnaires implements PowerUse {
    private final Questionnaires questionnaires;

    PowersWithQuestionnaires(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public List<String> inUse(Collection<String> powerCodes) {
        return questionnaires
                .find("select distinct powerCode from Questionnaire where powerCode in ?1", powerCodes)
                .project(String.class)
                .list();
    }
}
