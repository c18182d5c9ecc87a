package org.mingjing.risk.integrityfile.reading;

import io.quarkus.panache.common.Parameters;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

/**
 * Which approvals one caller sees; what is null does not narrow it.
 *
 * @param self official code of the caller, who sees what they asked for
 * @param hidden officials whose files are no matter of the caller's; never empty
 * @param offices whose requests the caller sees; null for all
 */
record ApprovalFilter(
        String self,
        Collection<String> hidden,
        Collection<String> offices,
        ReadingApproval.State state,
        String official) {

    String condition(UUID before) {
        return "(request.askedBy = :self or officialCode not in :hidden"
                + (offices == null ? "" : " and request.unitCode in :offices")
                + ")"
                + (before == null ? "" : " and id < :before")
                + (state == null ? "" : " and state = :state")
                + (official == null ? "" : " and officialCode = :official");
    }

    Parameters parameters(UUID before) {
        var parameters =
                Parameters.with("self", Objects.requireNonNullElse(self, " ")).and("hidden", hidden);
        add(parameters, "offices", offices);
        add(parameters, "before", before);
        add(parameters, "state", state);
        add(parameters, "official", official);
        return parameters;
    }

    private static void add(Parameters parameters, String name, Object value) {
        if (value != null) {
            parameters.and(name, value);
        }
    }
}
