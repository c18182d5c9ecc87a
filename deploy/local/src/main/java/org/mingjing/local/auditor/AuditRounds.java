package org.mingjing.local.auditor;

import java.io.PrintStream;
import java.time.Clock;
import org.mingjing.log.evidence.Auditor;
import org.mingjing.log.evidence.Evidence;

/** One look after another: first all that the log has said, so far as that can be held beside what it shows, then the rest of that. */
final class AuditRounds {
    private final Auditor auditor;
    private final Said said;
    private final PublishedLog log;
    private final AskWitness askWitness;
    private final EvidenceFolder folder;
    private final Clock clock;
    private final PrintStream out;
    private boolean found;

    AuditRounds(
            Auditor auditor,
            Said said,
            PublishedLog log,
            AskWitness askWitness,
            EvidenceFolder folder,
            Clock clock,
            PrintStream out) {
        this.auditor = auditor;
        this.said = said;
        this.log = log;
        this.askWitness = askWitness;
        this.folder = folder;
        this.clock = clock;
        this.out = out;
    }

    void look() {
        said.tell(auditor, () -> auditor.makeRoom(log.checkpoint(), log, this::keep));
        auditor.look(log.checkpoint(), log, this::keep);
        askWhatIsNewest();
        out.printf(
                "%d 个条目，%d 个承诺待守 %d entries, %d promised ones are awaited%n",
                size(), auditor.awaited(), size(), auditor.awaited());
        if (!isAllSigned()) {
            out.printf(
                    "%d 条以该日志名义所说的话未由策略中的密钥签名，无从核验 %d messages in the log's name are signed by no key of the policy%n",
                    said.unsigned(), said.unsigned());
        }
    }

    /** Otherwise there may be promises that were not looked at. */
    boolean isAllSigned() {
        return said.unsigned() == 0;
    }

    /** Whether there was evidence in any round, also in one that failed later. */
    boolean haveFound() {
        return found;
    }

    private void keep(Evidence evidence) {
        out.println("证据 evidence: " + folder.keep(evidence));
        found = true;
    }

    /** A log that has nothing new is as old as its last cosignature; the witnesses can say that it is the newest still. */
    private void askWhatIsNewest() {
        if (auditor.isAwaitingTime(clock.instant())) {
            auditor.look(askWitness.again(auditor.newest().orElseThrow()), log, this::keep);
        }
    }

    private long size() {
        return auditor.newest().map(head -> head.checkpoint().size()).orElse(0L);
    }
}
