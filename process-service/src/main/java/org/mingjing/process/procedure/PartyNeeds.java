package org.mingjing.process.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The powers whose cases are about somebody who bears a code, a company or a school, and so say from the outset about whom. */
@ApplicationScoped
class PartyNeeds {
    private final EntityManager entities;

    PartyNeeds(EntityManager entities) {
        this.entities = entities;
    }

    boolean has(String powerCode) {
        return !entities.createNativeQuery(
                        "select power_code from procedure_party where power_code = :power", String.class)
                .setParameter("power", powerCode)
                .getResultList()
                .isEmpty();
    }

    /** Those of these powers. */
    Set<String> among(Collection<String> powerCodes) {
        return new TreeSet<>(entities.createNativeQuery(
                        "select power_code from procedure_party where power_code = any(cast(:powers as text[]))",
                        String.class)
                .setParameter("powers", powerCodes.toArray(String[]::new))
                .getResultList());
    }

    Set<String> all() {
        return new TreeSet<>(entities.createNativeQuery("select power_code from procedure_party", String.class)
                .getResultList());
    }

    void set(String powerCode, boolean needed) {
        entities.createNativeQuery(
                        needed
                                ? "insert into procedure_party (power_code) values (:power) on conflict do nothing"
                                : "delete from procedure_party where power_code = :power")
                .setParameter("power", powerCode)
                .executeUpdate();
    }
}
