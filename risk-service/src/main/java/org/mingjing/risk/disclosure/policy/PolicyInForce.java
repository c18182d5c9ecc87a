package org.mingjing.risk.disclosure.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The policy of today, asked for with every answer: from its first day on nothing is shown by the one before. It is looked up
 * once a day, for a policy is adopted for days to come only and so that of a day cannot change on that day.
 */
@ApplicationScoped
public class PolicyInForce {
    private final DisclosurePolicies policies;
    private final Clock clock;
    private volatile Today known;

    PolicyInForce(DisclosurePolicies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** @param licence on which terms what is public may be used */
    public record Today(
            LocalDate day, int edition, LocalDate validFrom, String legalBasis, String licence, Policy policy) {}

    public Today today() {
        var day = LocalDate.now(clock);
        var today = known;
        if (today == null || !today.day().equals(day)) {
            var policy = policies.inForceOn(day);
            today = new Today(
                    day, policy.edition(), policy.validFrom(), policy.legalBasis(), policy.licence(), policy.policy());
            known = today;
        }
        return today;
    }
}
