package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.signal.Signals;
import org.mingjing.risk.signal.StandingSignal;

/** Which signals were counted when the tier of a warning was proposed. */
@ApplicationScoped
class CountedSignals {
    private static final String KEPT = """
            insert into warning_signal (warning_id, fact)
            select w.id, f.fact from warning w, unnest(cast(:facts as text[])) as f (fact) where w.code = :warning
            """;
    private static final String WARNINGS = """
            select w.code from warning w join warning_signal s on s.warning_id = w.id
            where s.fact = :fact and w.state not in ('DISMISSED', 'CLEARED') order by w.code
            """;

    private final EntityManager entities;
    private final Signals signals;

    CountedSignals(EntityManager entities, Signals signals) {
        this.entities = entities;
        this.signals = signals;
    }

    /**
     * The warning is stored already. Who withdraws or corrects one of the signals at this moment either was first, and then
     * another tier may be due, or waits for us and tells the warning.
     */
    void keep(Warning warning, Collection<StandingSignal> counted) {
        signals.holdAsRead(counted);
        entities.createNativeQuery(KEPT)
                .setParameter("warning", warning.code())
                .setParameter(
                        "facts", counted.stream().map(StandingSignal::fact).toArray(String[]::new))
                .executeUpdate();
    }

    /** Codes of the warnings that rest on it and are not over. */
    List<String> warningsOn(String fact) {
        return entities.createNativeQuery(WARNINGS, String.class)
                .setParameter("fact", fact)
                .getResultList();
    }
}
