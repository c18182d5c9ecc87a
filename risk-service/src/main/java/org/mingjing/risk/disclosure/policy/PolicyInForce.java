package org.mingjing.risk.disclosure.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The policy of today with the records that are withheld from it, asked for with every answer: from its first day on nothing is
 * shown by the one before. The policy alone is kept for a minute: what is adopted or withdrawn just before midnight may be committed just after, when somebody has looked already.
 */
@ApplicationScoped
public class PolicyInForce {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final DisclosurePolicies policies;
    private final RecordWithholdings withholdings;
    private final Clock clock;
    private volatile Known known;

    PolicyInForce(DisclosurePolicies policies, RecordWithholdings withholdings, Clock clock) {
        this.policies = policies;
        this.withholdings = withholdings;
        this.clock = clock;
    }

    /**
     * @param licence on which terms what is public may be used
     * @param withholdings counts the decisions on single records
     */
    public record Today(
            LocalDate day,
            int edition,
            LocalDate validFrom,
            String legalBasis,
            String licence,
            Policy policy,
            int withholdings) {
        /** Another one whenever anything may be shown otherwise. */
        public String version() {
            return withholdings == 0 ? "" + edition : edition + "w" + withholdings;
        }

        private Today without(RecordWithholdings.Now withheld) {
            return new Today(
                    day,
                    edition,
                    validFrom,
                    legalBasis,
                    licence,
                    policy.without(withheld.grounds()),
                    withheld.version());
        }
    }

    private record Known(Instant since, Today today) {
        boolean holds(LocalDate day, Instant now) {
            return today.day().equals(day) && Duration.between(since, now).abs().compareTo(KEPT) < 0;
        }
    }

    public Today today() {
        return with(withholdings.now());
    }

    /** For who read with something else how many decisions on single records there are. */
    public Today today(int withholdingsSeen) {
        return with(withholdings.at(withholdingsSeen));
    }

    private Today with(RecordWithholdings.Now withheld) {
        var day = LocalDate.now(clock);
        var now = clock.instant();
        var last = known;
        if (last == null || !last.holds(day, now)) {
            last = new Known(now, lookedUp(day));
            known = last;
        }
        return last.today().without(withheld);
    }

    private Today lookedUp(LocalDate day) {
        var policy = policies.inForceOn(day);
        return new Today(
                day, policy.edition(), policy.validFrom(), policy.legalBasis(), policy.licence(), policy.policy(), 0);
    }
}
