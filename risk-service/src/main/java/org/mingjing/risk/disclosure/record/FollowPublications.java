package org.mingjing.risk.disclosure.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.risk.catalogue.publication.PublishedPowers;

/**
 * Brings the public records up to what is published, some seconds after it was: a catalogue of 5,000 lines is published at
 * once and written out here, powers by powers, while its publisher goes home.
 */
@ApplicationScoped
class FollowPublications {
    private static final int AT_ONCE = 200;

    private final RecordsLock lock;
    private final Pending pending;
    private final PublishedPowers publishedPowers;
    private final StatePowers statePowers;
    private final PublicRecords records;
    private final PublicRecordEditions editions;
    private final IndexRecords indexRecords;

    FollowPublications(
            RecordsLock lock,
            Pending pending,
            PublishedPowers publishedPowers,
            StatePowers statePowers,
            PublicRecords records,
            PublicRecordEditions editions,
            IndexRecords indexRecords) {
        this.lock = lock;
        this.pending = pending;
        this.publishedPowers = publishedPowers;
        this.statePowers = statePowers;
        this.records = records;
        this.editions = editions;
        this.indexRecords = indexRecords;
    }

    @Scheduled(
            identity = "public-records",
            every = "${risk.disclosure.followed-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> lock.isMine() && followSome());
        }
        more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> lock.isMine() && indexRecords.some());
        }
    }

    private boolean followSome() {
        var codes = pending.take(AT_ONCE);
        if (codes.isEmpty()) {
            return false;
        }
        var ofPowers = records.byPower(codes);
        var said = statePowers.now(publishedPowers.of(codes), ofPowers);
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
        return true;
    }
}
