package org.mingjing.risk.riskpoint;

import java.util.Collections;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;

/** How a risk point was found: 自查, 征求群众意见, 领导提示, 案例剖析, 集中审核. Each is open to those who find that way. */
public enum Channel {
    SELF(
            Roles.HANDLER,
            Roles.EXAMINER,
            Roles.REVIEWER,
            Roles.APPROVER,
            Roles.COLLECTIVE_MEMBER,
            Roles.DEPUTY_LEADER,
            Roles.UNIT_LEADER),
    /** Nobody of the staff speaks for the public, which has an entrance of its own. */
    PUBLIC,
    LEADER(Roles.UNIT_LEADER, Roles.DEPUTY_LEADER, Roles.PARTY_COMMITTEE),
    CASE(Roles.RISK_ANALYST, Roles.SUPERVISOR),
    REVIEW(Roles.RISK_ANALYST, Roles.SUPERVISOR);

    private final Set<String> roles;

    Channel(String... roles) {
        this.roles = Set.of(roles);
    }

    boolean isOpenTo(Caller caller) {
        return !Collections.disjoint(roles, caller.roles());
    }
}
