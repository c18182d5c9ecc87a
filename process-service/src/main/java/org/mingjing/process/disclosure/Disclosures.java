package org.mingjing.process.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Disclosures implements PanacheRepositoryBase<Disclosure, UUID> {

    public void publish(DisclosedStep step, LocalDate on) {
        persist(new Disclosure(step, on));
    }

    /** Newest first; a null filter filters nothing. */
    List<Disclosure> newest(String powerCode, String unitCode, UUID before, int limit) {
        return getEntityManager()
                .createQuery("""
                        from Disclosure d
                        where (:power is null or d.step.powerCode = :power)
                          and (:unit is null or d.step.unitCode = :unit)
                          and (cast(:before as uuid) is null or d.id < :before)
                        order by d.id desc""", Disclosure.class)
                .setParameter("power", powerCode)
                .setParameter("unit", unitCode)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }
}
