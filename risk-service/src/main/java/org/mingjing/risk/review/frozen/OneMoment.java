package org.mingjing.risk.review.frozen;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.util.function.Consumer;
import org.mingjing.kit.database.SecondConnections;

/**
 * Reads everything as it is at one moment, in a transaction of its own, and lets the transaction that waits meanwhile take
 * it portion by portion: nobody has to keep all of it in memory. While it reads it holds a second connection.
 */
@ApplicationScoped
class OneMoment {
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read";

    private final EntityManager entities;
    private final TransactionManager transactions;
    private final SecondConnections secondConnections;

    OneMoment(EntityManager entities, TransactionManager transactions, SecondConnections secondConnections) {
        this.entities = entities;
        this.transactions = transactions;
        this.secondConnections = secondConnections;
    }

    /**
     * What the waiting transaction wrote before is not seen by the reading one.
     *
     * @param taker called within the waiting transaction
     */
    void read(Taker taker, Consumer<Taker> reading) {
        var waiting = current();
        secondConnections.during(() -> QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(ONE_MOMENT).executeUpdate();
            reading.accept((theme, portion) -> within(waiting, () -> taker.take(theme, portion)));
        }));
    }

    private Transaction current() {
        try {
            return transactions.getTransaction();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void within(Transaction waiting, Runnable work) {
        try {
            var reading = transactions.suspend();
            try {
                transactions.resume(waiting);
                try {
                    work.run();
                } finally {
                    transactions.suspend();
                }
            } finally {
                transactions.resume(reading);
            }
        } catch (SystemException | InvalidTransactionException e) {
            throw new IllegalStateException(e);
        }
    }
}
