package org.mingjing.risk.disclosure.record;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.risk.disclosure.search.Index;
import org.mingjing.risk.disclosure.search.PostingChanges;

/** Makes records found by what they say now. */
@ApplicationScoped
class IndexRecords {
    private static final int AT_ONCE = 1024;

    private final PublicRecords records;
    private final Index index;

    IndexRecords(PublicRecords records, Index index) {
        this.records = records;
        this.index = index;
    }

    /** @return whether there may be more */
    boolean some() {
        var waiting = records.notIndexed(AT_ONCE);
        var changes = new PostingChanges();
        waiting.forEach(record -> {
            var tokens = RecordTokens.of(record);
            changes.change(record.no(), record.tokens(), tokens);
            record.foundBy(tokens);
        });
        index.write(changes);
        return waiting.size() == AT_ONCE;
    }
}
