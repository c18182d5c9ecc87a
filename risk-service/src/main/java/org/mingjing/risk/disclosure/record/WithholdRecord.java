package org.mingjing.risk.disclosure.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.PublicRecordShownAgain;
import org.mingjing.events.risk.PublicRecordWithheld;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.disclosure.policy.RecordKey;
import org.mingjing.risk.disclosure.policy.RecordWithholding;
import org.mingjing.risk.disclosure.policy.RecordWithholdings;
import org.mingjing.risk.disclosure.policy.WithheldReason;

/** Takes the words of one public record back at once, in what it says now and in what it ever said, or shows them again. */
@ApplicationScoped
class WithholdRecord {
    private final PublicRecords records;
    private final PublicLines publicLines;
    private final RecordWithholdings withholdings;
    private final Outbox outbox;
    private final Clock clock;

    WithholdRecord(
            PublicRecords records,
            PublicLines publicLines,
            RecordWithholdings withholdings,
            Outbox outbox,
            Clock clock) {
        this.records = records;
        this.publicLines = publicLines;
        this.withholdings = withholdings;
        this.outbox = outbox;
        this.clock = clock;
    }

    RecordWithholding withhold(RecordKey record, WithheldReason ground, String reason, Caller committee) {
        requirePublic(record);
        if (withholdings.now().of(record).isPresent()) {
            throw new RuleBroken("record-withheld", record.code());
        }
        outbox.add(new PublicRecordWithheld(record.code(), record.kind().name(), ground.name(), committee.actor()));
        return decided(new RecordWithholding(record, ground, reason, committee, OffsetDateTime.now(clock)));
    }

    RecordWithholding showAgain(RecordKey record, String reason, Caller committee) {
        requirePublic(record);
        if (withholdings.now().of(record).isEmpty()) {
            throw new RuleBroken("record-not-withheld", record.code());
        }
        outbox.add(new PublicRecordShownAgain(record.code(), record.kind().name(), committee.actor()));
        return decided(new RecordWithholding(record, null, reason, committee, OffsetDateTime.now(clock)));
    }

    private void requirePublic(RecordKey record) {
        if (records.byCode(record.kind(), record.code()).isEmpty() && !publicLines.say(record)) {
            throw new NotFound();
        }
    }

    private RecordWithholding decided(RecordWithholding decision) {
        withholdings.persistAndFlush(decision);
        return decision;
    }
}
