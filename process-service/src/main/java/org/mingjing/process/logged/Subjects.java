package org.mingjing.process.logged;

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

    static String unit(String code) {
        return "unit:" + code;
    }

    static String power(String code) {
        return "power:" + code;
    }
}
