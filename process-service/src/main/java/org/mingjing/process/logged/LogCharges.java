package org.mingjing.process.logged;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.mingjing.process.charge.ChargeMade;

/**
 * Charges that were made: that something was charged under a power is public; what, from whom and by whom is not. One that was
 * refused stands in the entry of its card ({@link LogCards}): an entry beside that would tell what the card is for.
 */
@ApplicationScoped
class LogCharges {
    private final LogAct logAct;

    LogCharges(LogAct logAct) {
        this.logAct = logAct;
    }

    void on(@Observes ChargeMade charge) {
        var payer = Subjects.payer(charge.caseCode(), Subjects.charge(charge.code()));
        logAct.log(new Act(
                Act.OURSELVES,
                "charge:" + charge.code(),
                Kind.CHARGE_ACCEPTED,
                charge.caseCode(),
                charge.unitCode(),
                null,
                charge.at(),
                Act.codes("power", charge.powerCode()),
                Map.of(
                        "/actor", Field.official(charge.by()),
                        "/amount", Field.of(payer, charge.amount()),
                        "/charge", Field.of(payer, charge.code()),
                        "/exemption", Field.of(payer, charge.exemption()),
                        "/fee", Field.of(payer, charge.feeCode()),
                        "/payer", Field.of(payer, charge.payer()),
                        "/quantity", Field.of(payer, charge.quantity())),
                Map.of()));
    }
}
