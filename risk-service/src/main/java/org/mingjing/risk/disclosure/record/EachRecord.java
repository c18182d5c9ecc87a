package org.mingjing.risk.disclosure.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.mingjing.risk.disclosure.policy.Policy;
import org.mingjing.risk.disclosure.policy.RecordKind;

/** All public records of a kind, one after the other; few of them are in memory at once. */
@ApplicationScoped
public class EachRecord {
    private static final int AT_ONCE = 1000;

    private final PublicRecords records;

    EachRecord(PublicRecords records) {
        this.records = records;
    }

    /** What is done with each of them. */
    public interface Taker {
        void take(RecordView record) throws IOException;
    }

    /** @param unit whose own powers they belong to; null for all */
    public void of(RecordKind kind, String unit, Policy policy, Taker taker) throws IOException {
        var page = records.standingAfter(-1, kind, unit, AT_ONCE);
        while (!page.isEmpty()) {
            for (var record : page) {
                taker.take(RecordView.inList(record, policy));
            }
            long last = page.get(page.size() - 1).no();
            records.getEntityManager().clear();
            page = page.size() < AT_ONCE ? List.of() : records.standingAfter(last, kind, unit, AT_ONCE);
        }
    }
}
