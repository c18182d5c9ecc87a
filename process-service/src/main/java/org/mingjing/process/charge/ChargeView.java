package org.mingjing.process.charge;

import java.time.LocalDate;

/** A charge as staff read it; amounts are decimal strings. */
record ChargeView(
        String code,
        String powerCode,
        String unitCode,
        String feeCode,
        int quantity,
        String lower,
        String amount,
        String currency,
        String payerReference,
        String caseNumber,
        Exemption exemption,
        LocalDate chargedOn) {

    static ChargeView of(Charge charge) {
        return new ChargeView(
                charge.code(),
                charge.powerCode(),
                charge.unitCode(),
                charge.feeCode(),
                charge.quantity(),
                charge.lower().toString(),
                charge.amount().toString(),
                Money.CURRENCY,
                charge.payerReference(),
                charge.caseCode(),
                charge.exemptionBasis() == null ? null : new Exemption(charge.exemptionBasis()),
                charge.chargedOn());
    }
}
