package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.integrityfile.reading.SealedReasons.Place;
import org.mingjing.risk.integrityfile.recusal.Recusal;

/** The responsible leader lets somebody read, or does not; and either of them ends it before its last day. */
@ApplicationScoped
class DecideReading {
    private final SeenApprovals seenApprovals;
    private final ReadingApprovals approvals;
    private final Recusal recusal;
    private final SealedReasons sealedReasons;
    private final Outbox outbox;
    private final Clock clock;

    DecideReading(
            SeenApprovals seenApprovals,
            ReadingApprovals approvals,
            Recusal recusal,
            SealedReasons sealedReasons,
            Outbox outbox,
            Clock clock) {
        this.seenApprovals = seenApprovals;
        this.approvals = approvals;
        this.recusal = recusal;
        this.sealedReasons = sealedReasons;
        this.outbox = outbox;
        this.clock = clock;
    }

    ReadingApproval grant(UUID id, String reason, String ifMatch, Caller by) {
        var approval = forDecision(id, ifMatch, by);
        approval.grant(decision(reason, Place.DECISION, id, by), LocalDate.now(clock));
        return told(approval);
    }

    ReadingApproval refuse(UUID id, String reason, String ifMatch, Caller by) {
        var approval = forDecision(id, ifMatch, by);
        approval.refuse(decision(reason, Place.DECISION, id, by));
        return told(approval);
    }

    ReadingApproval end(UUID id, String reason, String ifMatch, Caller by) {
        var approval = seenApprovals.own(by, id);
        ETags.require(ifMatch, approval.version());
        approval.end(decision(reason, Place.ENDING, id, by));
        return told(approval);
    }

    private ReadingApproval forDecision(UUID id, String ifMatch, Caller by) {
        var approval = seenApprovals.own(by, id);
        recusal.refuse(by, approval.officialCode());
        ETags.requireSeen(ifMatch, approval.version());
        return approval;
    }

    private Decision decision(String reason, Place place, UUID id, Caller by) {
        return new Decision(by.actor(), OffsetDateTime.now(clock), sealedReasons.seal(reason, place, id));
    }

    private ReadingApproval told(ReadingApproval approval) {
        // Whoever decides second must hear of it before anything is told.
        approvals.flush();
        outbox.add(approval.told());
        return approval;
    }
}
