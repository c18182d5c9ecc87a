package org.mingjing.risk.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
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
        var parameters = Parameters.with("after", after);
        var condition = new StringBuilder("code > :after");
        if (state != null) {
            condition.append(" and state = :state");
            parameters.and("state", state);
        }
        if (unit != null) {
            condition.append(" and unitCode = :unit");
            parameters.and("unit", unit);
        }
        return find(condition + " order by code", parameters)
                .range(0, limit - 1)
                .list();
    }
}
