package org.mingjing.risk.disclosure.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Brings the public records up to what is published, some seconds after it was: a catalogue of 5,000 lines is published at
 * once and written out here, powers by powers, while its publisher goes home.
 */
@ApplicationScoped
class FollowPublications {
    private static final Logger LOG = Logger.getLogger(FollowPublications.class);
    private static final int AT_ONCE = 200;

    private final RecordsLock lock;
    private final Pending pending;
    private final WriteRecords writeRecords;
    private final IndexRecords indexRecords;

    FollowPublications(RecordsLock lock, Pending pending, WriteRecords writeRecords, IndexRecords indexRecords) {
        this.lock = lock;
        this.pending = pending;
        this.writeRecords = writeRecords;
        this.indexRecords = indexRecords;
    }

    @Scheduled(
            identity = "public-records",
            every = "${risk.disclosure.followed-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        boolean more = true;
        while (more) {
            more = followSome();
        }
        more = true;
        while (more) {
            more = ifMine(indexRecords::some);
        }
    }

    /** @return whether there may be more */
    private boolean followSome() {
        try {
            return ifMine(() -> {
                var codes = pending.take(AT_ONCE);
                if (!codes.isEmpty()) {
                    writeRecords.write(codes);
                }
                return !codes.isEmpty();
            });
        } catch (RuntimeException e) {
            LOG.warn("public records not written at once, so one by one", e);
            return followOneByOne();
        }
    }

    private boolean followOneByOne() {
        var codes = QuarkusTransaction.requiringNew().call(() -> pending.next(AT_ONCE));
        codes.forEach(this::followAlone);
        return !codes.isEmpty();
    }

    /** One that cannot be written waits by itself: the others become public without it. */
    private void followAlone(String code) {
        try {
            ifMine(() -> {
                pending.take(code);
                writeRecords.write(List.of(code));
                return true;
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "public record of power %s not written, tried again later", code);
            QuarkusTransaction.requiringNew().run(() -> pending.putAside(code));
        }
    }

    private boolean ifMine(BooleanSupplier work) {
        return QuarkusTransaction.requiringNew().call(() -> lock.isMine() && work.getAsBoolean());
    }
}
