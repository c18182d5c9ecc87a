package org.mingjing.risk.disclosure.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/** Tells without writing them whether files would say something else than the last time. */
@ApplicationScoped
class Fingerprints {
    /** The last row, of no unit, is that of all. */
    private static final String OF_UNITS = """
            select unit_code, coalesce(sum(hashtextextended(no || ':' || edition || ':' || power_revision, 0)), 0)::text
            from public_record where not withdrawn group by rollup (unit_code) order by unit_code nulls last
            """;

    private final EntityManager entities;

    Fingerprints(EntityManager entities) {
        this.entities = entities;
    }

    /** @param unitCode empty for the one of all units */
    record Fingerprint(Optional<String> unitCode, String text) {}

    static boolean isUnder(String policyVersion, String text) {
        return text.startsWith(policyVersion + "/");
    }

    /** Of each unit that has records, and of all at the end. */
    @SuppressWarnings("unchecked")
    List<Fingerprint> under(String policyVersion) {
        List<Tuple> rows = entities.createNativeQuery(OF_UNITS, Tuple.class).getResultList();
        return rows.stream()
                .map(row -> new Fingerprint(
                        Optional.ofNullable(row.get(0, String.class)), policyVersion + "/" + row.get(1, String.class)))
                .toList();
    }
}
