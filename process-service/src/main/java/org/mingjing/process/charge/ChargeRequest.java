package org.mingjing.process.charge;

/**
 * What somebody wants to charge.
 *
 * @param amount for the whole quantity
 * @param exemptionBasis the law that lets less be charged; null when none is named
 */
record ChargeRequest(
        String powerCode,
        String feeCode,
        int quantity,
        Money amount,
        String payerReference,
        String caseCode,
        String exemptionBasis) {}
