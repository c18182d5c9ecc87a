package org.mingjing.risk.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Whether somebody runs a questionnaire or issues its tokens. Whoever did both could answer with tokens of their own until
 * what is left is the sheet of the one person they gave a token to.
 */
@ApplicationScoped
class Parts {
    enum Part {
        RUNS,
        ISSUES
    }

    private static final String TAKEN = """
            insert into questionnaire_part (questionnaire_code, actor, part) values (:code, :actor, :part)
            on conflict on constraint questionnaire_part_pkey do nothing
            """;

    private final EntityManager entities;
    private final QuestionnaireRecusal recusal;

    Parts(EntityManager entities, QuestionnaireRecusal recusal) {
        this.entities = entities;
        this.recusal = recusal;
    }

    /** Of two parts taken at once the first one stands: the second waits for it, and is refused. */
    void take(Questionnaire questionnaire, Caller by, Part part) {
        recusal.refuse(by, questionnaire);
        var code = questionnaire.code();
        entities.flush();
        entities.createNativeQuery(TAKEN)
                .setParameter("code", code)
                .setParameter("actor", by.actor())
                .setParameter("part", part.name())
                .executeUpdate();
        if (has(code, by, part == Part.RUNS ? Part.ISSUES : Part.RUNS)) {
            throw new RuleBroken(part == Part.RUNS ? "questionnaire-issuer" : "questionnaire-runner", code);
        }
    }

    /** To read takes no part: whoever issued tokens does not. */
    void refuseIssuer(String code, Caller reader) {
        if (has(code, reader, Part.ISSUES)) {
            throw new RuleBroken("questionnaire-issuer", code);
        }
    }

    private boolean has(String code, Caller by, Part part) {
        return !entities.createNativeQuery("select part from questionnaire_part where questionnaire_code = :code"
                        + " and actor = :actor and part = :part")
                .setParameter("code", code)
                .setParameter("actor", by.actor())
                .setParameter("part", part.name())
                .getResultList()
                .isEmpty();
    }
}
