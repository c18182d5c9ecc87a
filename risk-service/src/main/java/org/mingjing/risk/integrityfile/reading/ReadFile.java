package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.integrityfile.recusal.Recusal;

/** Lets somebody read a file under an approval; the answer and its line in the register are one transaction. */
@ApplicationScoped
class ReadFile {
    private final ReadingApprovals approvals;
    private final ReadingRegister register;
    private final Recusal recusal;
    private final CheckChain checkChain;
    private final GatherFile gatherFile;
    private final Outbox outbox;
    private final Clock clock;

    ReadFile(
            ReadingApprovals approvals,
            ReadingRegister register,
            Recusal recusal,
            CheckChain checkChain,
            GatherFile gatherFile,
            Outbox outbox,
            Clock clock) {
        this.approvals = approvals;
        this.register = register;
        this.recusal = recusal;
        this.checkChain = checkChain;
        this.gatherFile = gatherFile;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param repeatKey under which the answer would be kept to be given again; must be null */
    IntegrityFile read(
            String official, UUID approvalId, Set<FilePart> parts, LocalDate asOf, String repeatKey, Caller by) {
        if (repeatKey != null) {
            throw new RuleBroken("integrity-reading-not-repeatable");
        }
        var today = LocalDate.now(clock);
        var day = asOf == null ? today : asOf;
        if (day.isAfter(today)) {
            throw new RuleBroken("integrity-reading-in-future", day);
        }
        recusal.refuse(by, official);
        var approval = approvals.locked(approvalId);
        approval.refuseUnlessLets(by, official, today);
        var file = checkChain.of(official);
        var reading = new FileReading(approval, parts, day, file.chain(), OffsetDateTime.now(clock));
        register.persist(reading);
        outbox.add(reading.told());
        return gatherFile.gather(reading.id(), official, parts, day, file);
    }
}
