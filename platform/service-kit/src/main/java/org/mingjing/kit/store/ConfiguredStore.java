package org.mingjing.kit.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The store of this process, for services that ask for one. */
class ConfiguredStore {
    @Produces
    @Singleton
    ObjectStore store(StoreConfig config) {
        return new DirectoryStore(config.directory()
                .orElseThrow(() -> new IllegalStateException("mingjing.store.directory is not configured")));
    }
}
