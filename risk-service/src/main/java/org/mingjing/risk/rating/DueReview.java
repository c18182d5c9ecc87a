package org.mingjing.risk.rating;

/**
 * That powers have to be rated again, for a reason, once the change that is the reason has been committed.
 *
 * @param about whether the code is that of one power or of a unit, all powers of which are meant
 * @param trigger what brought it about, as codes without blanks
 */
record DueReview(ProposalReason reason, About about, String code, String trigger) {
    enum About {
        POWER,
        UNIT
    }

    static DueReview ofPower(ProposalReason reason, String power, String trigger) {
        return new DueReview(reason, About.POWER, power, trigger);
    }

    static DueReview ofUnit(ProposalReason reason, String unit, String trigger) {
        return new DueReview(reason, About.UNIT, unit, trigger);
    }

    /** As the subject of a timer. */
    static DueReview parse(String subject) {
        var parts = subject.split(" ");
        return new DueReview(ProposalReason.valueOf(parts[0]), About.valueOf(parts[1]), parts[2], parts[3]);
    }

    @Override
    public String toString() {
        return reason + " " + about + " " + code + " " + trigger;
    }
}
