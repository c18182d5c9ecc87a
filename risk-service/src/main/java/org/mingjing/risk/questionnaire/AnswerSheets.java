package org.mingjing.risk.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AnswerSheets implements PanacheRepositoryBase<AnswerSheet, UUID> {
    /** By their random ids, so in no order that means anything. */
    List<Sheet> of(String questionnaireCode) {
        return stream("questionnaireCode = ?1 order by id", questionnaireCode)
                .map(AnswerSheet::sheet)
                .toList();
    }
}
