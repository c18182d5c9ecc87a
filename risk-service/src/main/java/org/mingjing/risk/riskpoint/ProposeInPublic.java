package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.procedure.Procedures;

/**
 * Takes up what the public sees. Nothing is kept of who wrote and nothing is told, for an event would tell the moment; the same
 * idempotency key leads to the same risk point.
 */
@ApplicationScoped
class ProposeInPublic {
    private final RiskPoints riskPoints;
    private final PublishedRiskPoints published;
    private final Powers powers;
    private final Procedures procedures;
    private final RiskPointConfig config;
    private final Clock clock;

    ProposeInPublic(
            RiskPoints riskPoints,
            PublishedRiskPoints published,
            Powers powers,
            Procedures procedures,
            RiskPointConfig config,
            Clock clock) {
        this.riskPoints = riskPoints;
        this.published = published;
        this.powers = powers;
        this.procedures = procedures;
        this.config = config;
        this.clock = clock;
    }

    RiskPoint propose(
            RiskPointProfile profile,
            String evidence,
            Collection<String> notDuplicateOf,
            Optional<String> idempotencyKey) {
        var code = RiskPoint.newCode(idempotencyKey
                .map(key -> RandomCodes.from("risk point\n" + key, RiskPoint.CODE_BITS))
                .orElseGet(() -> RandomCodes.of(RiskPoint.CODE_BITS)));
        var earlier = riskPoints.byCode(code);
        if (earlier.isPresent()) {
            return sameAs(earlier.get(), profile, evidence);
        }
        refuse(profile, notDuplicateOf);
        var point = RiskPoint.proposed(code, profile, new Proposal(null, LocalDate.now(clock), evidence));
        riskPoints.persist(point);
        return point;
    }

    private static RiskPoint sameAs(RiskPoint earlier, RiskPointProfile profile, String evidence) {
        if (!earlier.wasProposedAs(profile, evidence)) {
            throw new RuleBroken("idempotency-key-reused");
        }
        return earlier;
    }

    private void refuse(RiskPointProfile profile, Collection<String> notDuplicateOf) {
        var power = powers.lockedByCode(profile.powerCode()).orElseThrow(NotFound::new);
        if (!power.isPublished()) {
            throw new NotFound();
        }
        power.refuseIfEnded();
        Misplaced.refuse(profile, procedures.steps(power.code()));
        // What is known inside and not published yet is as if it were not: an answer would read it out.
        Duplicates.of(
                        profile,
                        published.of(power.code()).stream().map(Known::toAll).toList())
                .refuseUnless(notDuplicateOf);
        int most = config.mostUndecidedOfThePublic();
        var counted = LocalDate.now(clock).minus(config.undecidedCounts());
        if (riskPoints.undecidedOfThePublic(power.code(), counted) >= most) {
            throw new RuleBroken("risk-point-public-enough", most);
        }
    }
}
