package org.mingjing.risk.disclosure.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.DisclosurePolicyDecided;
import org.mingjing.events.risk.DisclosurePolicyProposed;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;

/** Changes what the public reads from a day on: one person asks for it and another decides. */
@ApplicationScoped
class AdoptDisclosurePolicy {
    private final DisclosurePolicies policies;
    private final Outbox outbox;
    private final Clock clock;

    AdoptDisclosurePolicy(DisclosurePolicies policies, Outbox outbox, Clock clock) {
        this.policies = policies;
        this.outbox = outbox;
        this.clock = clock;
    }

    DisclosurePolicy propose(DisclosurePolicy.Asked asked, Caller supervisor) {
        var policy = new DisclosurePolicy(
                policies.nextEdition(), asked, policies.lastBegan(), supervisor, OffsetDateTime.now(clock));
        policies.persistAndFlush(policy);
        outbox.add(new DisclosurePolicyProposed(policy.edition(), policy.validFrom()));
        return policy;
    }

    DisclosurePolicy adopt(int edition, String ifMatch, Caller committee) {
        var policy = seen(edition, ifMatch);
        policy.adopt(policies.lastBegan(), committee, OffsetDateTime.now(clock));
        return decided(policy);
    }

    DisclosurePolicy refuse(int edition, String reason, String ifMatch, Caller committee) {
        var policy = seen(edition, ifMatch);
        policy.refuse(reason, committee, OffsetDateTime.now(clock));
        return decided(policy);
    }

    private DisclosurePolicy seen(int edition, String ifMatch) {
        var policy = policies.required(edition);
        ETags.requireSeen(ifMatch, policy.version());
        return policy;
    }

    private DisclosurePolicy decided(DisclosurePolicy policy) {
        policies.flush();
        outbox.add(new DisclosurePolicyDecided(
                policy.edition(), policy.status() == DisclosurePolicy.Status.ADOPTED, policy.validFrom()));
        return policy;
    }
}
