package org.mingjing.process.logged;

/**
 * Something personal that an entry commits to.
 *
 * @param subject whom it concerns, whose key seals it; null for the case that the entry is of
 * @param value empty where there is nothing to say
 */
record Field(String subject, String value) {

    /** An official's code, concerning that official. */
    static Field official(String code) {
        return new Field(Subjects.official(code), text(code));
    }

    static Field of(String subject, Object value) {
        return new Field(subject, text(value));
    }

    static Field ofCase(Object value) {
        return new Field(null, text(value));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
