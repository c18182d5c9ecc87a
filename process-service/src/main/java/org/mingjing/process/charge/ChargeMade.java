package org.mingjing.process.charge;

import java.time.OffsetDateTime;

/**
 * Money was charged; whoever hears of it does so in the transaction that records it.
 *
 * @param caseCode null outside a case
 * @param payer null when none was named
 * @param exemption the law that let less be charged, or null
 */
public record ChargeMade(
        String code,
        String powerCode,
        String unitCode,
        String caseCode,
        String feeCode,
        int quantity,
        String amount,
        String payer,
        String exemption,
        String by,
        OffsetDateTime at) {

    static ChargeMade of(Charge charge, String by, OffsetDateTime at) {
        return new ChargeMade(
                charge.code(),
                charge.powerCode(),
                charge.unitCode(),
                charge.caseCode(),
                charge.feeCode(),
                charge.quantity(),
                charge.amount().toString(),
                charge.payerReference(),
                charge.exemptionBasis(),
                by,
                at);
    }
}
