package org.mingjing.risk.official;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class Duties implements PanacheRepositoryBase<Duty, UUID> {

    Duty required(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    List<Duty> of(String postCode) {
        return list("postCode = ?1 order by period.from, id", postCode);
    }

    List<Duty> of(Collection<String> postCodes) {
        return list("postCode in ?1 order by period.from, id", postCodes);
    }

    List<Duty> about(String subjectCode) {
        return list("subjectCode = ?1 order by period.from, id", subjectCode);
    }

    List<Duty> oversight(Collection<String> unitCodes) {
        return list("kind = ?1 and subjectCode in ?2 order by period.from, id", DutyKind.OVERSEE, unitCodes);
    }

    /** Two who give the same duty to different posts take turns, until the transaction ends. */
    void hold(String subjectCode) {
        getEntityManager()
                .createNativeQuery(
                        "select count(*) from pg_advisory_xact_lock(hashtextextended(:subject, 11))", Long.class)
                .setParameter("subject", subjectCode)
                .getSingleResult();
    }
}
