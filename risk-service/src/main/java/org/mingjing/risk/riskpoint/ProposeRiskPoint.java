package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.power.SeenPowers;
import org.mingjing.risk.procedure.Procedures;

/** Takes up a risk that somebody sees on a step of a power, for a review to decide on. What is known already is shown first. */
@ApplicationScoped
class ProposeRiskPoint {
    private static final int CODE_BITS = 80;

    private final RiskPoints riskPoints;
    private final SeenPowers seenPowers;
    private final Powers powers;
    private final Procedures procedures;
    private final Outbox outbox;
    private final Clock clock;

    ProposeRiskPoint(
            RiskPoints riskPoints,
            SeenPowers seenPowers,
            Powers powers,
            Procedures procedures,
            Outbox outbox,
            Clock clock) {
        this.riskPoints = riskPoints;
        this.seenPowers = seenPowers;
        this.powers = powers;
        this.procedures = procedures;
        this.outbox = outbox;
        this.clock = clock;
    }

    RiskPoint propose(RiskPointProfile profile, String evidence, Collection<String> notDuplicateOf, Caller caller) {
        if (!profile.channel().isOpenTo(caller)) {
            throw new RuleBroken("risk-point-channel", profile.channel());
        }
        seenPowers.required(caller, profile.powerCode());
        refuse(profile, notDuplicateOf, Duplicates.KNOWN_TO_STAFF);
        var point = RiskPoint.proposed(
                newCode(RandomCodes.of(CODE_BITS)),
                profile,
                new Proposal(caller.actor(), LocalDate.now(clock), evidence));
        riskPoints.persist(point);
        outbox.add(RiskPointEvents.proposed(point));
        return point;
    }

    /**
     * What the public sees. Nothing is kept of who wrote and nothing is told, for an event would tell the moment; the same
     * idempotency key leads to the same risk point.
     */
    RiskPoint proposeInPublic(
            RiskPointProfile profile,
            String evidence,
            Collection<String> notDuplicateOf,
            Optional<String> idempotencyKey) {
        var code = newCode(idempotencyKey
                .map(key -> RandomCodes.from("risk point\n" + key, CODE_BITS))
                .orElseGet(() -> RandomCodes.of(CODE_BITS)));
        var earlier = riskPoints.byCode(code);
        if (earlier.isPresent()) {
            return sameAs(earlier.get(), profile, evidence);
        }
        if (!powers.required(profile.powerCode()).isPublished()) {
            throw new NotFound();
        }
        refuse(profile, notDuplicateOf, Duplicates.KNOWN_TO_ALL);
        var point = RiskPoint.proposed(code, profile, new Proposal(null, LocalDate.now(clock), evidence));
        riskPoints.persist(point);
        return point;
    }

    private static String newCode(String random) {
        return "RP-" + random;
    }

    private static RiskPoint sameAs(RiskPoint earlier, RiskPointProfile profile, String evidence) {
        if (!earlier.wasProposedAs(profile, evidence)) {
            throw new RuleBroken("idempotency-key-reused");
        }
        return earlier;
    }

    private void refuse(RiskPointProfile profile, Collection<String> notDuplicateOf, Set<RiskPointStatus> shown) {
        // Locked, so that two who propose the same at once do not miss each other.
        powers.lockedByCode(profile.powerCode()).orElseThrow(NotFound::new).refuseIfEnded();
        Misplaced.refuse(profile, procedures.steps(profile.powerCode()));
        var known = riskPoints.of(profile.powerCode(), shown).stream()
                .filter(point -> !notDuplicateOf.contains(point.code()))
                .toList();
        var candidates = Duplicates.of(profile, known);
        if (!candidates.isEmpty()) {
            throw new InputRefused(
                    "risk-point-duplicate",
                    candidates.stream().map(ProposeRiskPoint::candidate).toList());
        }
    }

    private static Place candidate(RiskPoint point) {
        var profile = point.profile();
        return new Place(
                point.code(),
                "risk-point-candidate",
                List.of(profile.step(), profile.kind(), profile.descriptionZh(), point.status()));
    }
}
