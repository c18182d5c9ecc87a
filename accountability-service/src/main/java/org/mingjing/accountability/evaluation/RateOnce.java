package org.mingjing.accountability.evaluation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.id.RandomCodes;

/**
 * Takes an answer for a token: first the token is spent, then the answer goes into the ballot box, each in a transaction
 * of its own, so that no transaction id and no row ties them.
 *
 * <p>The price: when the process dies between the two, or the second fails, the token is spent and the answer is lost.
 * That way round because the other would count an answer whose token can be used again. Nothing could put it right
 * afterwards without the very tie that must not exist; how many were lost can be read, as spent tokens less answers.
 */
@ApplicationScoped
class RateOnce {
    private final Invitations invitations;
    private final BallotBoxes boxes;
    private final Clock clock;

    RateOnce(Invitations invitations, BallotBoxes boxes, Clock clock) {
        this.invitations = invitations;
        this.boxes = boxes;
        this.clock = clock;
    }

    void rate(String token, int stars, String remark) {
        var invitation = QuarkusTransaction.requiringNew().call(() -> invitations.spend(RandomCodes.hash(token)));
        var answer = new Answer(invitation.powerCode(), invitation.unitCode(), stars, remark, LocalDate.now(clock));
        QuarkusTransaction.requiringNew().run(() -> boxes.locked().put(answer));
    }
}
