package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.write.Audit;

/** The last day of an approval has passed, or of a request that nobody decided on. */
@ApplicationScoped
class LapseTimer implements TimerHandler {
    private final ReadingApprovals approvals;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    LapseTimer(ReadingApprovals approvals, Audit audit, Outbox outbox, Clock clock) {
        this.approvals = approvals;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return LastDays.TIMER;
    }

    @Override
    public void fire(String subject) {
        var approval = approvals.locked(UUID.fromString(subject));
        if (approval.lapse(LocalDate.now(clock), OffsetDateTime.now(clock))) {
            audit.bySystem("integrity-file-approval.lapse", subject);
            outbox.add(approval.told());
        }
    }
}
