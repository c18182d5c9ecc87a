package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Whoever states a power asks which ones have ended, and whoever ends one asks what is stated: neither may miss the other.
 * Taken before any power is locked, so that nobody who holds one waits here for somebody who wants it.
 */
@ApplicationScoped
class EndLock {
    private static final long NUMBER = 0x706F_7765_7265_6E64L;

    private final EntityManager entities;

    EndLock(EntityManager entities) {
        this.entities = entities;
    }

    /** No power ends before this transaction does. */
    void share() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** No power is stated, and no other ends, before this transaction does. */
    void alone() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String how) {
        entities.createNativeQuery("select count(*) from " + how + "(:number)", Long.class)
                .setParameter("number", NUMBER)
                .getSingleResult();
    }
}
