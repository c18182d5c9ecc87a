package org.mingjing.risk.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.InterestsConfirmed;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Officials;

/** Once a year an official says that what is declared is all there is. */
@ApplicationScoped
class DeclareYear {
    private final Interests interests;
    private final YearlyDeclarations declarations;
    private final Officials officials;
    private final Outbox outbox;
    private final Clock clock;

    DeclareYear(Interests interests, YearlyDeclarations declarations, Officials officials, Outbox outbox, Clock clock) {
        this.interests = interests;
        this.declarations = declarations;
        this.officials = officials;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param nothing must be what the declared interests say: nobody confirms by mistake what is not so */
    YearlyDeclaration declare(String officialCode, int year, boolean nothing, Caller caller) {
        DeclareInterest.refuseForAnother(officialCode, caller);
        var official =
                officials.byCode(officialCode).orElseThrow(() -> new RuleBroken("official-not-known", officialCode));
        var today = LocalDate.now(clock);
        YearlyDeclaration.refuseYear(year, today);
        int inForce = (int) interests.of(officialCode).stream()
                .filter(interest -> interest.inForceOn(today))
                .count();
        if (nothing != (inForce == 0)) {
            throw new RuleBroken("declaration-contradicts-interests", inForce);
        }
        var declaration =
                new YearlyDeclaration(officialCode, official.unitCode(), year, inForce, OffsetDateTime.now(clock));
        declarations.persistAndFlush(declaration);
        outbox.add(new InterestsConfirmed(officialCode, year));
        return declaration;
    }
}
