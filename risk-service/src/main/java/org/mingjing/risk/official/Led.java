package org.mingjing.risk.official;

/** What somebody leads: a unit, or one power by the duty of leading it. */
record Led(Kind kind, String code) {
    /** No code of a unit has a blank in it. */
    private static final String POWER = "power ";

    enum Kind {
        UNIT,
        POWER
    }

    static Led unit(String code) {
        return new Led(Kind.UNIT, code);
    }

    static Led power(String code) {
        return new Led(Kind.POWER, code);
    }

    /** As the subject of a timer. */
    static Led parse(String subject) {
        return subject.startsWith(POWER) ? power(subject.substring(POWER.length())) : unit(subject);
    }

    @Override
    public String toString() {
        return kind == Kind.POWER ? POWER + code : code;
    }
}
