package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.signal.Signals;
import org.mingjing.risk.signal.StandingSignal;

/** Which signals were counted when the tier of a warning was proposed. */
@ApplicationScoped
class CountedSignals {
    private static final String KEPT = """
            insert into warning_signal (warning_id, fact, beside)
            select w.id, f.fact, f.fact = any (cast(:beside as text[]))
            from warning w, unnest(cast(:facts as text[])) as f (fact) where w.code = :warning
            """;
    private static final String WARNINGS = """
            select w.code from warning w join warning_signal s on s.warning_id = w.id
            where s.fact = :fact and w.state not in ('DISMISSED', 'CLEARED') order by w.code
            """;

    /**
     * Where one of the signals was taken back or changed before it was given up, the others were not what it fell with. Where
     * nobody had been told, one person alone answers nothing: another than who raised or verified it has to lay it aside.
     */
    private static final String ANSWERED = """
            select s.fact, w.code, w.state = 'DISMISSED' and w.notified_on is not null as baseless
            from warning w join warning_signal s on s.warning_id = w.id
            where w.state <> 'RAISED' and not s.beside and %s
                and (w.state <> 'DISMISSED' or w.notified_on is not null or exists (select 1 from warning_entry d
                    where d.warning_id = w.id and d.kind = 'DISMISSED' and d.recorded_by <> 'system'
                        and not exists (select 1 from warning_entry e where e.warning_id = w.id
                            and e.kind in ('RAISED', 'VERIFIED') and e.recorded_by = d.recorded_by)))
                and not (w.state = 'DISMISSED' and w.appeal <> 'UPHELD' and exists (select 1 from warning_entry e
                    where e.warning_id = w.id and e.kind in ('SIGNAL_WITHDRAWN', 'SIGNAL_CORRECTED')))
            order by w.code
            """;

    private static final String OF_UNIT = ANSWERED.formatted("w.official_code is null and w.unit_code = :warned");
    private static final String OF_OFFICIAL = ANSWERED.formatted("w.official_code = :warned");

    private final EntityManager entities;
    private final Signals signals;

    CountedSignals(EntityManager entities, Signals signals) {
        this.entities = entities;
        this.signals = signals;
    }

    /** What earlier warnings to the same were decided on, in whichever unit an official was then. */
    AnsweredFacts answered(Warned warned) {
        var official = warned.officialCode();
        var answered = new AnsweredFacts(new HashMap<>(), new HashMap<>());
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(official == null ? OF_UNIT : OF_OFFICIAL, Tuple.class)
                .setParameter("warned", official == null ? warned.unitCode() : official)
                .getResultList();
        rows.forEach(row -> (row.get(2, Boolean.class) ? answered.baseless() : answered.warnedOf())
                .put(row.get(0, String.class), row.get(1, String.class)));
        return answered;
    }

    /**
     * The warning is stored already, so that none to the same waits beside it: what was decided on meanwhile is seen now.
     * Who withdraws or corrects one of the signals at this moment either was first, and then
     * another tier may be due, or waits for us and tells the warning.
     */
    void keep(Warning warning, TierProposal proposal) {
        var counted = proposal.counted();
        var answered = proposal.answered();
        signals.holdAsRead(counted);
        if (!answered(warning.warned()).equals(answered)) {
            throw new RuleBroken("changed-meanwhile");
        }
        entities.createNativeQuery(KEPT)
                .setParameter("warning", warning.code())
                .setParameter(
                        "facts", counted.stream().map(StandingSignal::fact).toArray(String[]::new))
                .setParameter("beside", answered.amongFactsOf(counted).toArray(String[]::new))
                .executeUpdate();
    }

    /** Codes of the warnings that rest on it and are not over. */
    List<String> warningsOn(String fact) {
        return entities.createNativeQuery(WARNINGS, String.class)
                .setParameter("fact", fact)
                .getResultList();
    }
}
