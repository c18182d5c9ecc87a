package org.mingjing.accountability.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mingjing.events.process.EvaluationInvited;

@ApplicationScoped
class InvitationEvents {
    private final Invitations invitations;

    InvitationEvents(Invitations invitations) {
        this.invitations = invitations;
    }

    void on(@Observes EvaluationInvited event) {
        // Told again, it must not give a spent token back.
        if (invitations.findByIdOptional(event.tokenHash()).isEmpty()) {
            invitations.persist(new Invitation(event.tokenHash(), event.powerCode(), event.unitCode()));
        }
    }
}
