package org.mingjing.risk.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AnswerBoxes implements PanacheRepositoryBase<AnswerBox, String> {
    /** The box, to oneself until the end of the transaction; empty once its questionnaire was counted. */
    Optional<AnswerBox> locked(String questionnaireCode) {
        return findByIdOptional(questionnaireCode, LockModeType.PESSIMISTIC_WRITE);
    }

    List<String> codes() {
        return find("select questionnaireCode from AnswerBox order by questionnaireCode")
                .project(String.class)
                .list();
    }
}
