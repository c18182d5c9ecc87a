package org.mingjing.kit.identity;

import java.util.Set;

/** The realm roles, as {@code @RolesAllowed} wants them. */
public final class Roles {
    public static final String HANDLER = "handler";
    public static final String EXAMINER = "examiner";
    public static final String REVIEWER = "reviewer";
    public static final String APPROVER = "approver";
    public static final String COLLECTIVE_MEMBER = "collective-member";
    public static final String UNIT_LEADER = "unit-leader";
    public static final String DEPUTY_LEADER = "deputy-leader";
    public static final String JOINT_OFFICE = "joint-office";
    public static final String PARTY_COMMITTEE = "party-committee";
    public static final String SUPERVISOR = "supervisor";
    public static final String RISK_ANALYST = "risk-analyst";
    public static final String AUDITOR = "auditor";
    public static final String INTEGRATION = "integration";
    public static final String SYSTEM_ADMIN = "system-admin";
    public static final String SECURITY_ADMIN = "security-admin";

    /** Whose work spans every unit; everybody else acts on their own unit and those below it. */
    static final Set<String> OVER_ALL_UNITS = Set.of(PARTY_COMMITTEE, SUPERVISOR, RISK_ANALYST, AUDITOR, INTEGRATION);

    private Roles() {}
}
