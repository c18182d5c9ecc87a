package org.mingjing.risk.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.problem.RuleBroken;

/** A spent token and one that never was are answered alike. */
@ApplicationScoped
class Tokens implements PanacheRepositoryBase<Token, String> {
    /** The questionnaire that a token opens, with nothing spent. */
    String questionnaireOf(String tokenHash) {
        return find("tokenHash = ?1 and spent = false", tokenHash)
                .firstResultOptional()
                .map(Token::questionnaireCode)
                .orElseThrow(Tokens::notValid);
    }

    /** Spends a token, once however many try at a time: the database lets one of them change the row. */
    void spend(String tokenHash) {
        if (update("spent = true where tokenHash = ?1 and spent = false", tokenHash) == 0) {
            throw notValid();
        }
    }

    private static RuleBroken notValid() {
        return new RuleBroken("questionnaire-token-not-valid");
    }
}
