package org.mingjing.process.procedure;

import org.mingjing.kit.identity.Roles;

/** Who does a step, and the role that says so in a token. */
public enum Actor {
    HANDLER(Roles.HANDLER),
    EXAMINER(Roles.EXAMINER),
    REVIEWER(Roles.REVIEWER),
    APPROVER(Roles.APPROVER),
    COLLECTIVE(Roles.COLLECTIVE_MEMBER),
    UNIT_LEADER(Roles.UNIT_LEADER),
    JOINT_OFFICE(Roles.JOINT_OFFICE);

    private final String role;

    Actor(String role) {
        this.role = role;
    }

    public String role() {
        return role;
    }
}
