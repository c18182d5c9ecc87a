package org.mingjing.process.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/** How often each procedure was changed. */
@ApplicationScoped
class ProcedureRevisions {
    private static final String NEXT = """
            insert into procedure_revision (power_code, revision) values (:power, 1)
            on conflict on constraint procedure_revision_pkey do update set revision = procedure_revision.revision + 1
            returning revision
            """;

    private final EntityManager entities;

    ProcedureRevisions(EntityManager entities) {
        this.entities = entities;
    }

    /** The next revision; whoever changes the same procedure waits until this transaction ends. */
    long next(String powerCode) {
        return (Long) entities.createNativeQuery(NEXT, Long.class)
                .setParameter("power", powerCode)
                .getSingleResult();
    }

    record Revision(String powerCode, long number) {}

    /** The last of each power, in the order of their codes, of those behind one. */
    List<Revision> behind(String powerCode, int limit) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select power_code, revision from procedure_revision where power_code > :after"
                                + " order by power_code",
                        Tuple.class)
                .setParameter("after", powerCode)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Revision(row.get(0, String.class), row.get(1, Long.class)))
                .toList();
    }
}
