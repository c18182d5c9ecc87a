package org.mingjing.risk.rating;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.mingjing.kit.database.SecondConnections;

/**
 * Ratings of the powers that are due, portion by portion. While one is written, the next is read and derived on a connection
 * and in a transaction of its own, so that neither the database nor the service waits for the other. What changes after it
 * was read is not lost: a rating is written for the version it was derived for or not at all.
 */
@ApplicationScoped
class DueRatings {
    /** So many at a time: enough that statements cost little, few enough that two portions fit the heap. */
    private static final int PORTION = 5_000;

    private final RatingSubjects subjects;
    private final DeriveRatings deriveRatings;
    private final SecondConnections secondConnections;

    DueRatings(RatingSubjects subjects, DeriveRatings deriveRatings, SecondConnections secondConnections) {
        this.subjects = subjects;
        this.deriveRatings = deriveRatings;
        this.secondConnections = secondConnections;
    }

    /** @param within units; null for all */
    void forEach(Collection<String> within, String actor, Consumer<DerivedRatings> write) {
        secondConnections.during(() -> oneAhead(within, actor, write));
    }

    private void oneAhead(Collection<String> within, String actor, Consumer<DerivedRatings> write) {
        var ahead = Executors.newSingleThreadExecutor();
        try {
            Future<DerivedRatings> next = null;
            var after = "";
            for (var last : subjects.endsOfDue(within, PORTION)) {
                var from = after;
                var derived = next;
                next = ahead.submit(() -> derive(within, from, last, actor));
                if (derived != null) {
                    write.accept(taken(derived));
                }
                after = last;
            }
            if (next != null) {
                write.accept(taken(next));
            }
        } finally {
            ahead.shutdown();
        }
    }

    private DerivedRatings derive(Collection<String> within, String after, String last, String actor) {
        return QuarkusTransaction.requiringNew()
                .call(() -> deriveRatings.derive(subjects.due(within, after, last), actor));
    }

    private static DerivedRatings taken(Future<DerivedRatings> portion) {
        try {
            return portion.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rating", e);
        }
    }
}
