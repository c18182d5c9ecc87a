package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.naming.Written;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.power.SeenPowers;
import org.mingjing.risk.procedure.Procedures;

/** Takes up a risk that somebody sees on a step of a power, for a review to decide on. What is known already is shown first. */
@ApplicationScoped
class ProposeRiskPoint {
    private final RiskPoints riskPoints;
    private final SeenPowers seenPowers;
    private final Powers powers;
    private final Procedures procedures;
    private final PublicWords publicWords;
    private final Outbox outbox;
    private final Clock clock;

    ProposeRiskPoint(
            RiskPoints riskPoints,
            SeenPowers seenPowers,
            Powers powers,
            Procedures procedures,
            PublicWords publicWords,
            Outbox outbox,
            Clock clock) {
        this.riskPoints = riskPoints;
        this.seenPowers = seenPowers;
        this.powers = powers;
        this.procedures = procedures;
        this.publicWords = publicWords;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param nobodyMeant why what looks like an official's name is none; null where the caller does not say so */
    Written<RiskPoint> propose(
            RiskPointProfile profile,
            String evidence,
            Collection<String> notDuplicateOf,
            String nobodyMeant,
            Caller caller) {
        if (!profile.channel().isOpenTo(caller)) {
            throw new RuleBroken("risk-point-channel", profile.channel());
        }
        var point = RiskPoint.proposed(
                RiskPoint.newCode(RandomCodes.of(RiskPoint.CODE_BITS)),
                profile,
                new Proposal(caller.actor(), LocalDate.now(clock), evidence));
        var power = seenPowers.required(caller, profile.powerCode());
        publicWords.claim(point, power, nobodyMeant, caller);
        var doubtful = publicWords.refuseNames(point, power);
        refuse(profile, notDuplicateOf);
        riskPoints.persist(point);
        outbox.add(RiskPointEvents.proposed(point));
        return new Written<>(point, doubtful);
    }

    private void refuse(RiskPointProfile profile, Collection<String> notDuplicateOf) {
        // Locked, so that two who propose the same at once do not miss each other.
        powers.lockedByCode(profile.powerCode()).orElseThrow(NotFound::new).refuseIfEnded();
        Misplaced.refuse(profile, procedures.steps(profile.powerCode()));
        Duplicates.of(
                        profile,
                        riskPoints.of(profile.powerCode(), Duplicates.KNOWN_TO_STAFF).stream()
                                .map(Known::toStaff)
                                .toList())
                .refuseUnless(notDuplicateOf);
    }
}
