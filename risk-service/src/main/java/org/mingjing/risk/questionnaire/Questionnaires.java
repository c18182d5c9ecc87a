package org.mingjing.risk.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.paging.Conditions;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class Questionnaires implements PanacheRepositoryBase<Questionnaire, UUID> {
    Questionnaire required(String code) {
        return find("code", code).firstResultOptional().orElseThrow(NotFound::new);
    }

    Questionnaire locked(String code) {
        return find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** Q, the year, and a number that no other questionnaire has. */
    String nextCode(int year) {
        var number = (Number) getEntityManager()
                .createNativeQuery("select nextval('questionnaire_number')")
                .getSingleResult();
        return "Q-%d-%06d".formatted(year, number.longValue());
    }

    List<Questionnaire> page(QuestionnaireState state, String unit, String after, int limit) {
        var wanted = Conditions.none()
                .and("code > :after", "after", after)
                .and("state = :state", "state", state)
                .and("unitCode = :unit", "unit", unit);
        return find(wanted.text() + " order by code", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
