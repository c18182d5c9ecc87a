package org.mingjing.risk.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.problem.RuleBroken;

/** A spent token and one that never was are answered alike. */
@ApplicationScoped
class Tokens implements PanacheRepositoryBase<Token, String> {
    private static final String WRITTEN_ANEW = """
            with gone as (
                delete from questionnaire_token where questionnaire_code = :questionnaire
                returning token_hash, questionnaire_code, spent)
            insert into questionnaire_token (token_hash, questionnaire_code, spent)
            select token_hash, questionnaire_code, spent from gone order by token_hash
            """;

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

    /** How many were handed out, spent or not. */
    int issued(String questionnaireCode) {
        return (int) count("questionnaireCode", questionnaireCode);
    }

    /**
     * Writes the tokens of a questionnaire anew, all at once and in the order of their hashes. Each that is spent lies where
     * its spending put it, under the number of that transaction, which would tell their order to whoever reads system columns.
     */
    void writeAnew(String questionnaireCode) {
        getEntityManager()
                .createNativeQuery(WRITTEN_ANEW)
                .setParameter("questionnaire", questionnaireCode)
                .executeUpdate();
    }

    private static RuleBroken notValid() {
        return new RuleBroken("questionnaire-token-not-valid");
    }
}
