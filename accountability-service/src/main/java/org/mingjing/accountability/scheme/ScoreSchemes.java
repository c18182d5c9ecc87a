package org.mingjing.accountability.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.Optional;
import org.mingjing.kit.problem.RuleBroken;

@ApplicationScoped
public class ScoreSchemes {
    private final EntityManager entities;

    ScoreSchemes(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The scheme of a month: the newest imported before its end. Months before the first import are scored by the first,
     * because a bureau that starts has no other.
     */
    public ScoreScheme of(YearMonth month) {
        return entities.createQuery(
                        "from TableEdition where importedOn <= :end order by number desc", TableEdition.class)
                .setParameter("end", month.atEndOfMonth())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .or(this::first)
                .map(TableEdition::scheme)
                .orElseThrow(() -> new RuleBroken("score-scheme-missing"));
    }

    Optional<PartsEdition> newestParts() {
        return entities.createQuery("from PartsEdition order by number desc", PartsEdition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<TableEdition> newestTable() {
        return entities.createQuery("from TableEdition order by number desc", TableEdition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(Object edition) {
        entities.persist(edition);
    }

    private Optional<TableEdition> first() {
        return entities.createQuery("from TableEdition order by number", TableEdition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
