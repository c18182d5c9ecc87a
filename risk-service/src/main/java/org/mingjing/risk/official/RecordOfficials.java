package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;

/** Adds to the dated records of an official what follows from them; the official of today follows. */
@ApplicationScoped
class RecordOfficials {
    private final OfficialRecords records;
    private final OfficialsOfToday officialsOfToday;
    private final Holdings holdings;
    private final Outbox outbox;

    RecordOfficials(OfficialRecords records, OfficialsOfToday officialsOfToday, Holdings holdings, Outbox outbox) {
        this.records = records;
        this.officialsOfToday = officialsOfToday;
        this.holdings = holdings;
        this.outbox = outbox;
    }

    OfficialRecord record(Official official, OfficialChange change, OfficialHistory history, Recorder recorder) {
        history.refuseUnlessItFollows(change);
        var record = new OfficialRecord(change, history.lastNo() + 1, change.saidBy(recorder));
        var after = history.with(record);
        after.refuseIfTorn(official.code());
        if (change.mayEndService()) {
            refuseIfAtWork(official.code(), after);
        }
        officialsOfToday.follow(official, after);
        records.persist(record);
        outbox.add(record.told());
        return record;
    }

    /** Nobody holds a post on a day on which they are not in service. */
    private void refuseIfAtWork(String code, OfficialHistory after) {
        holdings.by(code).stream()
                .filter(Holding::inForce)
                .forEach(holding -> after.firstDayGone(holding.period()).ifPresent(day -> {
                    throw new RuleBroken("official-still-holds-post", code, holding.postCode(), day);
                }));
    }
}
