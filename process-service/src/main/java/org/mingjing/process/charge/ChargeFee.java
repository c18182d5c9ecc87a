package org.mingjing.process.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.mingjing.events.process.ChargeRefused;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.alert.CardSubject;
import org.mingjing.process.alert.Grade;
import org.mingjing.process.alert.IssueCard;
import org.mingjing.process.alert.RefusedCharge;
import org.mingjing.process.power.Power;
import org.mingjing.process.recusal.KeepOut;
import org.mingjing.process.recusal.KnownCases;
import org.mingjing.process.recusal.KnownCases.Outline;

/** Records a charge, or the refusal of one with its red card. */
@ApplicationScoped
class ChargeFee {
    private final Fees fees;
    private final Charges charges;
    private final KnownCases cases;
    private final KeepOut keepOut;
    private final IssueCard issueCard;
    private final Outbox outbox;
    private final Event<ChargeMade> made;
    private final Clock clock;

    ChargeFee(
            Fees fees,
            Charges charges,
            KnownCases cases,
            KeepOut keepOut,
            IssueCard issueCard,
            Outbox outbox,
            Event<ChargeMade> made,
            Clock clock) {
        this.fees = fees;
        this.charges = charges;
        this.cases = cases;
        this.keepOut = keepOut;
        this.issueCard = issueCard;
        this.outbox = outbox;
        this.made = made;
        this.clock = clock;
    }

    /** A case stays with the unit that handles it, whoever handles new ones. */
    String unitThatCharges(ChargeRequest request, Power power) {
        return caseOf(request).map(Outline::unitCode).orElse(power.handlingUnitCode());
    }

    Outcome charge(ChargeRequest request, Power power, Caller caller) {
        var named = caseOf(request);
        if (request.caseCode() != null && named.isEmpty()) {
            throw new RuleBroken("charge-case-unknown", request.caseCode(), power.code());
        }
        if (request.caseCode() != null && keepOut.keepsOut(request.caseCode(), caller)) {
            return new Outcome.Recused(request.caseCode());
        }
        // What is opened before a power is suspended or ends is carried to its end, and owes what it owed; under a case
        // that has ended no power is used any more.
        boolean inRunningCase = named.filter(each -> !each.ended()).isPresent();
        if (!inRunningCase) {
            power.refuseIfMerged();
            refuseIfSuspended(power);
        }
        boolean mayNotBeUsed = power.cancelled() && !inRunningCase;
        var verdict = Verdict.on(request, mayNotBeUsed, fees.of(power.code()));
        if (verdict instanceof Verdict.Refused refused) {
            return new Outcome.Refused(refused, refuse(request, refused, power, caller));
        }
        var fee = ((Verdict.Accepted) verdict).fee();
        var today = LocalDate.now(clock);
        var charge = new Charge(
                charges.nextCode(today), request, fee, unitThatCharges(request, power), today, caller.actor());
        charges.persist(charge);
        outbox.add(charge.accepted());
        made.fire(ChargeMade.of(charge, caller.actor(), OffsetDateTime.now(clock)));
        return new Outcome.Accepted(charge);
    }

    /** A case of another power is none. */
    private Optional<Outline> caseOf(ChargeRequest request) {
        return Optional.ofNullable(request.caseCode())
                .flatMap(cases::outline)
                .filter(named -> named.powerCode().equals(request.powerCode()));
    }

    private static void refuseIfSuspended(Power power) {
        if (power.suspended()) {
            throw new RuleBroken("charge-on-suspended-power", power.code());
        }
    }

    private String refuse(ChargeRequest request, Verdict.Refused refused, Power power, Caller caller) {
        var unit = unitThatCharges(request, power);
        var subject = new CardSubject(power.code(), unit, request.caseCode(), null, caller.official());
        var charge = new RefusedCharge(
                request.feeCode(),
                request.quantity(),
                request.amount().toString(),
                request.payerReference(),
                refused.problem(),
                caller.actor());
        var card = issueCard.issue(Grade.RED, refused.trigger(), subject, charge);
        outbox.add(new ChargeRefused(power.code(), unit, request.feeCode(), card, LocalDate.now(clock)));
        return card;
    }

    sealed interface Outcome {
        record Accepted(Charge charge) implements Outcome {}

        /** Whoever asked has an interest in the party of the case. */
        record Recused(String caseNumber) implements Outcome {}

        record Refused(Verdict.Refused verdict, String cardCode) implements Outcome {}
    }
}
