package org.mingjing.risk.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A counted sheet. Its id is random and it has no time: nothing leads back to the token or the person. */
@Entity
@Immutable
@Table(name = "questionnaire_answer")
class AnswerSheet {
    @Id
    private UUID id;

    @Column(name = "questionnaire_code")
    private String questionnaireCode;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "sheet")
    private Sheet sheet;

    protected AnswerSheet() {}

    AnswerSheet(String questionnaireCode, Sheet sheet) {
        this.id = UUID.randomUUID();
        this.questionnaireCode = questionnaireCode;
        this.sheet = sheet;
    }

    Sheet sheet() {
        return sheet;
    }
}
