package org.mingjing.process.log.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.mingjing.kit.store.ObjectStore;
import org.mingjing.kit.store.ObjectStore.Stored;
import org.mingjing.log.evidence.Evidence;

/** Evidence lies where no database administrator can take it back. Of the same breach the first file is kept. */
@ApplicationScoped
class EvidenceStore {
    private static final String FOLDER = "log/evidence/";

    private final ObjectStore store;

    EvidenceStore(ObjectStore store) {
        this.store = store;
    }

    void keep(Evidence evidence) {
        var name = FOLDER + evidence.name();
        if (store.read(name).isEmpty()) {
            store.writeOnce(name, evidence.bytes());
        }
    }

    Optional<byte[]> read(String name) {
        return store.read(FOLDER + name).map(Stored::bytes);
    }
}
