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
public record Standing(
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

    String handledBy(String owner) {
        return delegatedTo == null ? owner : delegatedTo;
    }

    /** The unit that handles a power may come to own it; then nothing is delegated any more. */
    Standing ownedBy(String owner) {
        return owner.equals(delegatedTo)
                ? new Standing(status, cancellation, mergedInto, null, reforms, reformedOn)
                : this;
    }

    /**
     * Refuses what may not follow.
     *
     * @param code of the power, to name it in a refusal
     * @param owner the unit that the power belongs to
     */
    Standing after(ReformOrder order, String code, String owner) {
        refuseIfEnded(code);
        if (reformedOn != null && order.effectiveOn().isBefore(reformedOn)) {
            throw new RuleBroken("reform-before-the-last", code, order.effectiveOn(), reformedOn);
        }
        switch (order.kind()) {
            case SUSPEND -> refuse(status == PowerStatus.SUSPENDED, "power-suspended-already", code);
            case RESUME -> refuse(status != PowerStatus.SUSPENDED, "power-not-suspended", code);
            case DELEGATE ->
                refuse(order.target().equals(handledBy(owner)), "power-handled-there-already", code, handledBy(owner));
            case MERGE -> refuse(order.target().equals(code), "power-merged-into-itself", code);
            case CANCEL -> {
                // Whatever has not ended can be cancelled.
            }
        }
        return with(order, owner);
    }

    /** What the order makes of it; delegated to the owner means taken back. */
    Standing with(ReformOrder order, String owner) {
        return switch (order.kind()) {
            case SUSPEND -> next(PowerStatus.SUSPENDED, null, null, delegatedTo, order);
            case RESUME -> next(PowerStatus.EFFECTIVE, null, null, delegatedTo, order);
            case DELEGATE -> next(status, null, null, order.target().equals(owner) ? null : order.target(), order);
            case MERGE -> next(PowerStatus.MERGED, null, order.target(), delegatedTo, order);
            case CANCEL ->
                next(
                        PowerStatus.CANCELLED,
                        new Cancellation(order.documentNo(), order.effectiveOn(), order.reason()),
                        null,
                        delegatedTo,
                        order);
        };
    }

    private Standing next(PowerStatus to, Cancellation by, String into, String handling, ReformOrder order) {
        return new Standing(to, by, into, handling, reforms + 1, order.effectiveOn());
    }

    private static void refuse(boolean when, String problem, Object... arguments) {
        if (when) {
            throw new RuleBroken(problem, arguments);
        }
    }
}
