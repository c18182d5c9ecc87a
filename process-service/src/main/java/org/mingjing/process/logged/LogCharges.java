package org.mingjing.process.logged;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.mingjing.process.charge.ChargeMade;
import org.mingjing.process.charge.ChargeTurnedDown;

/** Charges, made and turned down. That something was charged under a power is public; what, from whom and by whom is not. */
@ApplicationScoped
class LogCharges {
    private final LogAct logAct;

    LogCharges(LogAct logAct) {
        this.logAct = logAct;
    }

    void on(@Observes ChargeMade charge) {
        var payer = payer(charge.caseCode(), Subjects.charge(charge.code()));
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

    void on(@Observes ChargeTurnedDown charge) {
        var payer = payer(charge.caseCode(), Subjects.refusedCharge(charge.cardCode()));
        logAct.log(new Act(
                Act.OURSELVES,
                "charge-refused:" + charge.cardCode(),
                Kind.CHARGE_REFUSED,
                charge.caseCode(),
                charge.unitCode(),
                null,
                charge.at(),
                Act.codes("power", charge.powerCode()),
                Map.of(
                        "/actor", Field.official(charge.by()),
                        "/amount", Field.of(payer, charge.amount()),
                        "/card", Field.of(Subjects.official(charge.by()), charge.cardCode()),
                        "/fee", Field.of(payer, charge.feeCode()),
                        "/payer", Field.of(payer, charge.payer()),
                        "/quantity", Field.of(payer, charge.quantity()),
                        "/why", Field.of(Subjects.official(charge.by()), charge.why())),
                Map.of()));
    }

    /** Whoever pays is the one the case is about; outside a case each charge is a subject of its own. */
    private static String payer(String caseCode, String charge) {
        return caseCode == null ? charge : null;
    }
}
