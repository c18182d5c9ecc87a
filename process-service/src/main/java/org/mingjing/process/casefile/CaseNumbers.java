package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Numbers of cases: power, year, and a count without gaps, so that a case which vanished would leave one. The counter's
 * row stays locked until the transaction ends; cases on one power queue there.
 */
@ApplicationScoped
class CaseNumbers {
    private final EntityManager entities;

    CaseNumbers(EntityManager entities) {
        this.entities = entities;
    }

    String next(String powerCode, int year) {
        var last = entities.createNativeQuery("""
                        insert into case_number_counter (power_code, year, last) values (:power, :year, 1)
                        on conflict on constraint case_number_counter_pkey
                        do update set last = case_number_counter.last + 1
                        returning last""", Integer.class)
                .setParameter("power", powerCode)
                .setParameter("year", year)
                .getSingleResult();
        return "%s-%d-%06d".formatted(powerCode, year, last);
    }
}
