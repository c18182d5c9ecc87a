package org.mingjing.risk.disclosure.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** One instance at a time writes public records and by what they are found. */
@ApplicationScoped
class RecordsLock {
    /** Any number that nothing else in this database locks by. */
    private static final long NUMBER = 7_090_091;

    private final EntityManager entities;

    RecordsLock(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether nobody else does until the transaction ends; whoever is second comes again later. */
    boolean isMine() {
        return (boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(:number)", Boolean.class)
                .setParameter("number", NUMBER)
                .getSingleResult();
    }
}
