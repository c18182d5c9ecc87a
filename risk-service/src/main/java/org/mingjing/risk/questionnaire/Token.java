package org.mingjing.risk.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That somebody may answer once. Keeps neither who nor any time. */
@Entity
@Table(name = "questionnaire_token")
class Token {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "questionnaire_code", updatable = false)
    private String questionnaireCode;

    @Column(name = "spent")
    private boolean spent;

    protected Token() {}

    Token(String tokenHash, String questionnaireCode) {
        this.tokenHash = tokenHash;
        this.questionnaireCode = questionnaireCode;
    }

    String questionnaireCode() {
        return questionnaireCode;
    }
}
