package org.mingjing.accountability.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;

@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, String> {

    /**
     * Spends a token, once however many try at a time: the database lets one of them change the row. The same two
     * statements run for every token, so that the time taken does not tell a spent one from one that never was.
     */
    Invitation spend(String tokenHash) {
        int spent = update("spent = true where tokenHash = ?1 and spent = false", tokenHash);
        var invitation = findByIdOptional(tokenHash).orElseThrow(NotFound::new);
        if (spent == 0) {
            throw new RuleBroken("evaluation-token-spent");
        }
        return invitation;
    }
}
