package org.mingjing.process.charge;

import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.alert.Trigger;

/**
 * Whether a charge may be made: exactly the lower limit times the quantity, or less with a named legal exemption. What
 * is a breach becomes {@link Refused} and leaves a red card; what is merely incomplete is sent back with nothing changed.
 */
sealed interface Verdict {

    record Accepted(Fee fee) implements Verdict {}

    /** @param problem code of the answer's problem document */
    record Refused(String problem, Trigger trigger, Money owed) implements Verdict {}

    /** @param published all fees of the power; none where it may not charge at all */
    static Verdict on(ChargeRequest request, boolean powerCancelled, List<Fee> published) {
        if (powerCancelled) {
            return new Refused("charge-on-cancelled-power", Trigger.CANCELLED_POWER_USED, Money.NOTHING);
        }
        if (published.isEmpty()) {
            return new Refused("charge-fee-not-published", Trigger.FEE_NOT_PUBLISHED, Money.NOTHING);
        }
        var fee = named(request.feeCode(), published);
        var owed = fee.owed(request.quantity());
        var comparison = request.amount().compareTo(owed);
        if (comparison > 0) {
            return new Refused("charge-above-lower-limit", Trigger.FEE_ABOVE_LOWER_LIMIT, owed);
        }
        if (comparison < 0 && request.exemptionBasis() == null) {
            throw new RuleBroken("charge-below-lower-limit", request.amount(), owed);
        }
        if (comparison == 0 && request.exemptionBasis() != null) {
            throw new RuleBroken("charge-exemption-without-reduction", owed);
        }
        return new Accepted(fee);
    }

    /** Another code than those of the power's fees is a slip of whoever typed it, and nothing is charged by it. */
    private static Fee named(String code, List<Fee> published) {
        return published.stream()
                .filter(fee -> fee.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(
                        "charge-fee-unknown",
                        code,
                        published.stream().map(Fee::code).collect(Collectors.joining(", "))));
    }
}
