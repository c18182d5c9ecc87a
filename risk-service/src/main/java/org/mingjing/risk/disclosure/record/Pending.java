package org.mingjing.risk.disclosure.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The powers of which others were told something that the public records do not show yet: a trigger on powers notes them. */
@ApplicationScoped
class Pending {
    private final EntityManager entities;

    Pending(EntityManager entities) {
        this.entities = entities;
    }

    /** The next codes, taken off the list. */
    @SuppressWarnings("unchecked")
    List<String> take(int limit) {
        List<String> noted = entities.createNativeQuery(
                        "delete from public_record_pending where no in"
                                + " (select no from public_record_pending order by no limit :limit) returning power_code",
                        String.class)
                .setParameter("limit", limit)
                .getResultList();
        return noted.stream().distinct().toList();
    }
}
