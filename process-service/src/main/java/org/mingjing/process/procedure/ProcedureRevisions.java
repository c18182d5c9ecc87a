package org.mingjing.process.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.TreeMap;

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

    /** By power code. */
    Map<String, Long> all() {
        var revisions = new TreeMap<String, Long>();
        for (Object row : entities.createNativeQuery("select power_code, revision from procedure_revision")
                .getResultList()) {
            var columns = (Object[]) row;
            revisions.put((String) columns[0], (Long) columns[1]);
        }
        return revisions;
    }
}
