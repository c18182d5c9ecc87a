package org.mingjing.process.duty;

import java.util.Optional;
import org.mingjing.process.procedure.StepKind;

/** The three acts on which a licence can be sold; whoever holds two of them needs nobody's consent. */
public enum Duty {
    EXAMINE("审核"),
    APPROVE("批准"),
    SIGN("签发");

    private final String nameZh;

    Duty(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }

    /** A collective decision is an approval, whoever signs it off later. */
    public static Optional<Duty> of(StepKind kind) {
        return switch (kind) {
            case EXAMINE -> Optional.of(EXAMINE);
            case APPROVE, COLLECTIVE_DECISION -> Optional.of(APPROVE);
            case SIGN -> Optional.of(SIGN);
            default -> Optional.empty();
        };
    }
}
