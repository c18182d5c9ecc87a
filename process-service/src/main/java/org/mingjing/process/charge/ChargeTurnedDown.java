package org.mingjing.process.charge;

import java.time.OffsetDateTime;

/**
 * More was to be charged than may be; whoever hears of it does so in the transaction that records it.
 *
 * @param caseCode null outside a case
 * @param feeCode as it was typed
 * @param payer null when none was named
 * @param why code of the refusal
 * @param cardCode of the card that came of it
 */
public record ChargeTurnedDown(
        String powerCode,
        String unitCode,
        String caseCode,
        String feeCode,
        int quantity,
        String amount,
        String payer,
        String why,
        String cardCode,
        String by,
        OffsetDateTime at) {

    static ChargeTurnedDown of(
            ChargeRequest request, String unitCode, String why, String cardCode, String by, OffsetDateTime at) {
        return new ChargeTurnedDown(
                request.powerCode(),
                unitCode,
                request.caseCode(),
                request.feeCode(),
                request.quantity(),
                request.amount().toString(),
                request.payerReference(),
                why,
                cardCode,
                by,
                at);
    }
}
