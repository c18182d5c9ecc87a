package org.mingjing.testkit.notes;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mingjing.events.process.AlertIssued;
import org.mingjing.kit.identity.UnitTree;

@ApplicationScoped
class HeardCards implements UnitTree {
    private static final Map<String, Integer> FAILURES = new ConcurrentHashMap<>();
    private static volatile String refused;

    private final EntityManager entities;
    private final Map<String, String> traces = new ConcurrentHashMap<>();

    HeardCards(EntityManager entities) {
        this.entities = entities;
    }

    /** Stands for a fault of the handler that is mended later. */
    static void refuse(String card) {
        refused = card;
    }

    void on(@Observes AlertIssued card) {
        if (card.trigger().equals("POISON") || card.cardCode().equals(refused)) {
            FAILURES.merge(card.cardCode(), 1, Integer::sum);
            throw new IllegalArgumentException("cannot be handled");
        }
        traces.put(card.cardCode(), Span.current().getSpanContext().getTraceId());
        entities.createNativeQuery("insert into heard (card_code, times) values (:code, 1)"
                        + " on conflict (card_code) do update set times = heard.times + 1")
                .setParameter("code", card.cardCode())
                .executeUpdate();
    }

    static int failuresOf(String card) {
        return FAILURES.getOrDefault(card, 0);
    }

    String traceOf(String card) {
        return traces.get(card);
    }

    @Override
    public boolean isWithin(String unit, String ancestor) {
        return ancestor.equals("EB") && unit.startsWith("EB-");
    }
}
