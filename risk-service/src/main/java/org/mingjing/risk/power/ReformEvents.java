package org.mingjing.risk.power;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.events.risk.PowerDelegated;
import org.mingjing.events.risk.PowerMerged;
import org.mingjing.events.risk.PowerResumed;
import org.mingjing.events.risk.PowerSuspended;

/** What the others are told of a reform. */
final class ReformEvents {
    private ReformEvents() {}

    static DomainEvent of(Power power, ReformOrder order) {
        var code = power.code();
        var unit = power.unitCode();
        var document = order.documentNo();
        var day = order.effectiveOn();
        var revision = power.revision();
        return switch (order.kind()) {
            case CANCEL -> new PowerCancelled(code, unit, document, day, revision);
            case SUSPEND -> new PowerSuspended(code, unit, document, day, revision);
            case RESUME -> new PowerResumed(code, unit, document, day, revision);
            case DELEGATE -> new PowerDelegated(code, unit, power.handlingUnitCode(), document, day, revision);
            case MERGE -> new PowerMerged(code, unit, power.standing().mergedInto(), document, day, revision);
        };
    }

    /** The unit that handled the power came to own it by this revision: for the others it is taken back. */
    static PowerDelegated delegationEnded(Power power, PowerRevision by) {
        return new PowerDelegated(
                power.code(),
                power.unitCode(),
                power.unitCode(),
                by.provenance().documentNo(),
                by.validFrom(),
                power.revision());
    }
}
