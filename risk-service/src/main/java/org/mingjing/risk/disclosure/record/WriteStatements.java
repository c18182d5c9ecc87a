package org.mingjing.risk.disclosure.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Takes what is said of powers into their records: some begin, some change, some are withdrawn. */
final class WriteStatements {
    private final Map<String, PublicRecord> known = new HashMap<>();
    private final List<PublicRecord> begun = new ArrayList<>();
    private final List<PublicRecordEdition> editions = new ArrayList<>();
    private long nextNo;

    /** @param known also those that belonged to another power until now */
    WriteStatements(List<PublicRecord> known, long nextNo) {
        known.forEach(record -> this.known.put(record.kind() + " " + record.code(), record));
        this.nextNo = nextNo;
    }

    /**
     * @param statements all that is said of one power
     * @param before its records so far; what is no longer said of it is withdrawn
     */
    void write(List<Statement> statements, List<PublicRecord> before) {
        var stated = new HashSet<PublicRecord>();
        statements.forEach(said -> stated.add(write(said)));
        var power = statements.get(0).power();
        before.stream()
                .filter(record -> !stated.contains(record) && !record.isWithdrawn())
                // Unless another power of the same round took it over.
                .filter(record -> record.powerCode().equals(power.code()))
                .forEach(record -> editions.add(record.withdraw(power)));
    }

    private PublicRecord write(Statement said) {
        var key = said.kind() + " " + said.code();
        var record = known.get(key);
        if (record == null) {
            record = new PublicRecord(nextNo++, said);
            known.put(key, record);
            begun.add(record);
            editions.add(new PublicRecordEdition(record));
        } else {
            record.restate(said).ifPresent(editions::add);
        }
        return record;
    }

    List<PublicRecord> begun() {
        return begun;
    }

    List<PublicRecordEdition> editions() {
        return editions;
    }
}
