package org.mingjing.risk.riskpoint;

import java.util.Collection;
import org.mingjing.kit.paging.Conditions;

/** Which risk points a list shows; what is null does not narrow it. Units null means all. */
record RiskPointFilter(Collection<String> units, String powerCode, RiskPointStatus status, Channel channel) {
    Conditions behind(String code) {
        return Conditions.none()
                .and("code > :after", "after", code)
                .and(
                        "profile.powerCode in (select p.code from Power p where p.profile.unitCode in :units)",
                        "units",
                        units)
                .and("profile.powerCode = :power", "power", powerCode)
                .and("status = :status", "status", status)
                .and("profile.channel = :channel", "channel", channel);
    }
}
