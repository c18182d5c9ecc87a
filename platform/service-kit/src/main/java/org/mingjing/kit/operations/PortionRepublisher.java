package org.mingjing.kit.operations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.paging.Conditions;

/**
 * Tells the present state of one kind of aggregate as events, for consumers that are new or lost their copy, a portion at a
 * time: whoever changes something waits for one portion and not for all of them.
 */
public interface PortionRepublisher {

    /** Its name in the operations interface, such as {@code cases}; without blanks. */
    String aggregate();

    /**
     * The state of some, as it is committed now. No change can tell its event while this is read and until it is told, see
     * {@link org.mingjing.kit.outbox.Outbox#republish}; it need lock nothing.
     *
     * @param after where the portion before ended; null for the first
     */
    Portion portion(String after);

    /**
     * What tells that all was told, for consumers that must know whether they lack something; empty where none must.
     *
     * @param events how many were told, in all portions
     */
    default Optional<DomainEvent> end(int events) {
        return Optional.empty();
    }

    /** @param end where this portion ended, without blanks; null when nothing is left */
    record Portion(Stream<DomainEvent> events, String end) {
        /** So few that whoever waits for them hardly notices. */
        public static final int MOST = 500;

        /**
         * Of those that come next in some order.
         *
         * @param most how many were asked for; when there are fewer, nothing is left
         * @param place of one of them in that order, without blanks
         */
        public static <T> Portion of(
                List<T> next,
                int most,
                Function<T, ?> place,
                Function<T, ? extends Stream<? extends DomainEvent>> events) {
            return new Portion(
                    next.stream().flatMap(events),
                    next.size() < most
                            ? null
                            : place.apply(next.get(next.size() - 1)).toString());
        }

        /** Of those that come next in the order of their ids. */
        public static <T> Portion byId(
                PanacheRepositoryBase<T, UUID> all,
                String after,
                Function<T, UUID> id,
                Function<T, ? extends Stream<? extends DomainEvent>> events) {
            var behind = Conditions.none().and("id > :after", "after", after == null ? null : UUID.fromString(after));
            var next = all.find(behind.text() + " order by id", behind.parameters())
                    .page(0, MOST)
                    .list();
            return of(next, MOST, id, events);
        }
    }
}
