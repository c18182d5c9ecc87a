package org.mingjing.kit.identity;

import java.util.Collections;
import java.util.Set;

/**
 * Who asks.
 *
 * @param subject the token's {@code sub}
 * @param name user name, or client id of another system
 * @param official official code; null for other systems
 * @param unit unit code; null for other systems
 */
public record Caller(String subject, String name, String official, String unit, Set<String> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the caller is this official; never true where one of the two is unknown. */
    public boolean is(String otherOfficial) {
        return official != null && official.equals(otherOfficial);
    }

    /** How decisions and audit rows name the caller. */
    public String actor() {
        return official != null ? official : name;
    }

    boolean overAllUnits() {
        return !Collections.disjoint(roles, Roles.OVER_ALL_UNITS);
    }
}
