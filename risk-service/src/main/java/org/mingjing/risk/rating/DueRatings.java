package org.mingjing.risk.rating;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.mingjing.kit.database.SecondConnections;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.PowersOfOnesOwn;

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
    private final PowersOfOnesOwn powersOfOnesOwn;
    private final DeriveRatings deriveRatings;
    private final SecondConnections secondConnections;

    DueRatings(
            RatingSubjects subjects,
            PowersOfOnesOwn powersOfOnesOwn,
            DeriveRatings deriveRatings,
            SecondConnections secondConnections) {
        this.subjects = subjects;
        this.powersOfOnesOwn = powersOfOnesOwn;
        this.deriveRatings = deriveRatings;
        this.secondConnections = secondConnections;
    }

    /** @param within units; null for all */
    void forEach(Collection<String> within, Rater rater, Consumer<DerivedRatings> write) {
        secondConnections.during(() -> oneAhead(within, rater, write));
    }

    private void oneAhead(Collection<String> within, Rater rater, Consumer<DerivedRatings> write) {
        var ahead = Executors.newSingleThreadExecutor();
        try {
            Future<DerivedRatings> next = null;
            var after = "";
            for (var last : subjects.endsOfDue(within, PORTION)) {
                var from = after;
                var derived = next;
                next = ahead.submit(() -> derive(within, from, last, rater));
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

    private DerivedRatings derive(Collection<String> within, String after, String last, Rater rater) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var due = subjects.due(within, after, last);
            var own = ownOf(due, rater);
            var derived = deriveRatings.derive(
                    due.stream()
                            .filter(subject -> !own.contains(subject.code()))
                            .toList(),
                    rater);
            derived.leftOut().ofOnesOwn().addAll(own);
            return derived;
        });
    }

    /** The first rating of a power is free to all analysts: until then there is no level that it could make milder. */
    private Set<String> ownOf(List<RatingSubject> due, Rater rater) {
        var rated =
                due.stream().map(RatingSubject::power).filter(Power::isRated).toList();
        return rated.isEmpty() ? Set.of() : powersOfOnesOwn.among(rater.analyst(), rated);
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
