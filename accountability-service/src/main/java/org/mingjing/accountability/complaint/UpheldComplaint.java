package org.mingjing.accountability.complaint;

import java.util.UUID;

/** What a score asks of a complaint. Its month is that of its conclusion. */
public record UpheldComplaint(UUID id, ComplaintKind kind) {

    /** Its name in the score table. */
    public String fact() {
        return "COMPLAINT:" + kind;
    }
}
