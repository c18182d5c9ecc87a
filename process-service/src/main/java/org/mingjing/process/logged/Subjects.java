package org.mingjing.process.logged;

import java.util.UUID;

/** Whom an opening concerns: whose key seals it, and with whose erasure it goes. */
final class Subjects {
    /** Of acts that no official stands behind, such as those of a timer. */
    static final String NOBODY = "nobody";

    private Subjects() {}

    static String official(String code) {
        return code == null ? NOBODY : "official:" + code;
    }

    /** The applicant and whoever else is spoken of in a case. */
    static String ofCase(String pseudonym) {
        return "case:" + pseudonym;
    }

    /** Whoever paid outside a case; who paid in one is the one the case is about. */
    static String charge(String code) {
        return "charge:" + code;
    }

    /** Whoever was asked outside a case for what may not be charged; the card is the one it cost. */
    static String refusedCharge(String card) {
        return "charge-refused:" + card;
    }

    static String complaint(UUID id) {
        return "complaint:" + id;
    }

    /** Whoever the reason of an erasure speaks of. */
    static String erasure(UUID id) {
        return "erasure:" + id;
    }

    static String unit(String code) {
        return "unit:" + code;
    }

    /** Whoever pays is the one the case is about; outside a case each charge is a subject of its own. */
    static String payer(String caseNumber, String charge) {
        return caseNumber == null ? charge : null;
    }

    static String power(String code) {
        return "power:" + code;
    }
}
