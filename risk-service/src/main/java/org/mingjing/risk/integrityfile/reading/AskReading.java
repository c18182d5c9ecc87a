package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.integrityfile.reading.SealedReasons.Place;
import org.mingjing.risk.integrityfile.recusal.Recusal;
import org.mingjing.risk.official.Officials;

/** Somebody of the Supervision Office asks to read one file, for one purpose, until a day. */
@ApplicationScoped
class AskReading {
    private final ReadingApprovals approvals;
    private final Officials officials;
    private final Recusal recusal;
    private final SealedReasons sealedReasons;
    private final LastDays lastDays;
    private final Outbox outbox;
    private final Clock clock;

    AskReading(
            ReadingApprovals approvals,
            Officials officials,
            Recusal recusal,
            SealedReasons sealedReasons,
            LastDays lastDays,
            Outbox outbox,
            Clock clock) {
        this.approvals = approvals;
        this.officials = officials;
        this.recusal = recusal;
        this.sealedReasons = sealedReasons;
        this.lastDays = lastDays;
        this.outbox = outbox;
        this.clock = clock;
    }

    ReadingApproval ask(String officialCode, String purpose, LocalDate until, Caller by) {
        officials.required(officialCode);
        recusal.refuse(by, officialCode);
        if (by.unit() == null) {
            throw new RuleBroken("unit-unknown", "-");
        }
        lastDays.refuseUnlessWithin(until);
        var id = Ids.next();
        lastDays.watch(id, until);
        var sealed = sealedReasons.seal(purpose, Place.PURPOSE, id);
        var approval = new ReadingApproval(
                id,
                officialCode,
                new ReadingRequest(by.official(), by.unit(), sealed, until, OffsetDateTime.now(clock)));
        // Of two at once the second hears of the first here.
        approvals.persistAndFlush(approval);
        outbox.add(approval.told());
        return approval;
    }
}
