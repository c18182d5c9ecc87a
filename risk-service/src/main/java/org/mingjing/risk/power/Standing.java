package org.mingjing.risk.power;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.mingjing.kit.problem.RuleBroken;

/**
 * What the reforms of a power have made of it.
 *
 * @param cancellation null unless it was cancelled
 * @param mergedInto the power it ended in, null unless it was merged
 * @param delegatedTo the unit that handles it, null while the unit that owns it does
 * @param reforms how many there were
 * @param reformedOn day of the last one, null before the first
 */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) @Column(name = "status")
        PowerStatus status,

        @Embedded Cancellation cancellation,
        @Column(name = "merged_into") String mergedInto,
        @Column(name = "delegated_to") String delegatedTo,
        @Column(name = "reforms") int reforms,
        @Column(name = "reformed_on") LocalDate reformedOn) {

    static final Standing UNREFORMED = new Standing(PowerStatus.EFFECTIVE, null, null, null, 0, null);

    boolean hasEnded() {
        return status == PowerStatus.CANCELLED || status == PowerStatus.MERGED;
    }

    void refuseIfEnded(String code) {
        if (status == PowerStatus.CANCELLED) {
            throw new RuleBroken("power-cancelled", code, cancellation.documentNo());
        }
        if (status == PowerStatus.MERGED) {
            throw new RuleBroken("power-merged", code, mergedInto);
        }
    }

    /**
     * @param code of the power, to name it in a refusal
     * @param owner the unit that the power belongs to
     */
    Standing after(ReformOrder order, String code, String owner) {
        refuseIfEnded(code);
        if (reformedOn != null && order.effectiveOn().isBefore(reformedOn)) {
            throw new RuleBroken("reform-before-the-last", code, order.effectiveOn(), reformedOn);
        }
        return switch (order.kind()) {
            case CANCEL ->
                ended(
                        PowerStatus.CANCELLED,
                        new Cancellation(order.documentNo(), order.effectiveOn(), order.reason()),
                        null,
                        order);
            case MERGE -> {
                if (order.target().equals(code)) {
                    throw new RuleBroken("power-merged-into-itself", code);
                }
                yield ended(PowerStatus.MERGED, null, order.target(), order);
            }
            case SUSPEND -> suspended(order, code);
            case RESUME -> resumed(order, code);
            case DELEGATE -> delegated(order, code, owner);
        };
    }

    private Standing ended(PowerStatus end, Cancellation by, String into, ReformOrder order) {
        return new Standing(end, by, into, delegatedTo, reforms + 1, order.effectiveOn());
    }

    private Standing suspended(ReformOrder order, String code) {
        if (status == PowerStatus.SUSPENDED) {
            throw new RuleBroken("power-suspended-already", code);
        }
        return inForce(PowerStatus.SUSPENDED, delegatedTo, order);
    }

    private Standing resumed(ReformOrder order, String code) {
        if (status != PowerStatus.SUSPENDED) {
            throw new RuleBroken("power-not-suspended", code);
        }
        return inForce(PowerStatus.EFFECTIVE, delegatedTo, order);
    }

    /** To the owner means taken back. */
    private Standing delegated(ReformOrder order, String code, String owner) {
        var handling = delegatedTo == null ? owner : delegatedTo;
        if (order.target().equals(handling)) {
            throw new RuleBroken("power-handled-there-already", code, handling);
        }
        var next = order.target().equals(owner) ? null : order.target();
        return inForce(status, next, order);
    }

    private Standing inForce(PowerStatus next, String handling, ReformOrder order) {
        return new Standing(next, null, null, handling, reforms + 1, order.effectiveOn());
    }
}
