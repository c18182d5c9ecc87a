package org.mingjing.risk.disclosure.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * One instance at a time makes downloads, out of records as they are at one moment. Who writes records goes on meanwhile: files of
 * a million of them take minutes, and what is published is to be public in seconds.
 */
@ApplicationScoped
class DownloadsLock {
    /** Any number that nothing else in this database locks by. */
    private static final long NUMBER = 7_090_092;

    private final EntityManager entities;

    DownloadsLock(EntityManager entities) {
        this.entities = entities;
    }

    /** To be asked before anything else in the transaction, which then sees of others what they had written until now. */
    boolean isMine() {
        entities.createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
        return (boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(:number)", Boolean.class)
                .setParameter("number", NUMBER)
                .getSingleResult();
    }
}
