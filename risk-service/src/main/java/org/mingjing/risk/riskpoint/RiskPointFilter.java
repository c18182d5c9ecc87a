package org.mingjing.risk.riskpoint;

import io.quarkus.panache.common.Parameters;
import java.util.Collection;

/** Which risk points a list shows; what is null does not narrow it. Units null means all. */
record RiskPointFilter(Collection<String> units, RiskPointStatus status, Channel channel) {
    String condition() {
        return "code > :after"
                + (units == null
                        ? ""
                        : " and profile.powerCode in (select p.code from Power p where p.profile.unitCode in :units)")
                + (status == null ? "" : " and status = :status")
                + (channel == null ? "" : " and profile.channel = :channel");
    }

    Parameters parameters(String after) {
        var parameters = Parameters.with("after", after);
        if (units != null) {
            parameters.and("units", units);
        }
        if (status != null) {
            parameters.and("status", status);
        }
        if (channel != null) {
            parameters.and("channel", channel);
        }
        return parameters;
    }
}
