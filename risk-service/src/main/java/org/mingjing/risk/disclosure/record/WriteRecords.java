package org.mingjing.risk.disclosure.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.risk.catalogue.publication.PublishedPowers;

/** Writes the records of powers as they are published now. */
@ApplicationScoped
class WriteRecords {
    private final PublishedPowers publishedPowers;
    private final StatePowers statePowers;
    private final PublicRecords records;
    private final PublicRecordEditions editions;

    WriteRecords(
            PublishedPowers publishedPowers,
            StatePowers statePowers,
            PublicRecords records,
            PublicRecordEditions editions) {
        this.publishedPowers = publishedPowers;
        this.statePowers = statePowers;
        this.records = records;
        this.editions = editions;
    }

    /** Only for whoever keeps all others from writing meanwhile. */
    void write(List<String> powerCodes) {
        var ofPowers = records.byPower(powerCodes);
        var said = statePowers.now(publishedPowers.of(powerCodes), ofPowers);
        var write = new WriteStatements(
                records.coded(said.values().stream()
                        .flatMap(List::stream)
                        .map(Statement::code)
                        .toList()),
                records.nextNo());
        said.forEach((code, statements) -> write.write(statements, ofPowers.getOrDefault(code, List.of())));
        records.persist(write.begun());
        // The editions refer to their records.
        records.flush();
        editions.persist(write.editions());
    }
}
