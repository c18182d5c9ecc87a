package org.mingjing.kit.identity;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who asks.
 *
 * @param subject the token's {@code sub}
 * @param name user name, or client id of another system
 * @param official official code; null for other systems
 * @param unit unit code; null for other systems
 * @param acting those of the roles that open what is being asked for: a section head who is an analyst too acts as the
 *     head alone where only heads may act, and then in no unit but their own
 */
public record Caller(String subject, String name, String official, String unit, Set<String> roles, Set<String> acting) {
    public Caller {
        roles = Set.copyOf(roles);
        acting = Set.copyOf(acting);
    }

    /** Somebody who acts in all the roles they have. */
    public Caller(String subject, String name, String official, String unit, Set<String> roles) {
        this(subject, name, official, unit, roles, roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** The same person without what one role opens to them; empty when they act in no other. */
    public Optional<Caller> inOtherRolesThan(String role) {
        var others = acting.stream().filter(each -> !each.equals(role)).collect(Collectors.toSet());
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caller(subject, name, official, unit, roles, others));
    }

    /** Whether the caller is this official; never true where one of the two is unknown. */
    public boolean is(String otherOfficial) {
        return official != null && official.equals(otherOfficial);
    }

    /** How decisions and audit rows name the caller. */
    public String actor() {
        return official != null ? official : name;
    }

    /** By a role that they act in, not by one that they merely have as well. */
    boolean overAllUnits() {
        return !Collections.disjoint(acting, Roles.OVER_ALL_UNITS);
    }
}
