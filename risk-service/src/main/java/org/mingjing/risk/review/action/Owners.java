package org.mingjing.risk.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** Who may own an action item, and what somebody owns: their own and those of the posts they hold today. */
@ApplicationScoped
class Owners {
    private static final String KNOWN = "select exists (select 1 from official where code = :code)"
            + " or exists (select 1 from post where code = :code and withdrawn_at is null"
            + " and begins_on <= :day and (ends_on is null or ends_on >= :day))";
    private static final String POSTS = "select post_code from holding where official_code = :official"
            + " and withdrawn_at is null and begins_on <= :day and (ends_on is null or ends_on >= :day)";

    private final EntityManager entities;
    private final Clock clock;

    Owners(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void refuseUnknown(String owner) {
        var known = (boolean) entities.createNativeQuery(KNOWN, Boolean.class)
                .setParameter("code", owner)
                .setParameter("day", LocalDate.now(clock))
                .getSingleResult();
        if (!known) {
            throw new RuleBroken("review-action-owner-unknown", owner);
        }
    }

    Set<String> codesOf(Caller caller) {
        // No official has a blank for a code.
        var official = caller.official() == null ? " " : caller.official();
        var codes = new TreeSet<String>(entities.createNativeQuery(POSTS, String.class)
                .setParameter("official", official)
                .setParameter("day", LocalDate.now(clock))
                .getResultList());
        codes.add(official);
        return codes;
    }
}
