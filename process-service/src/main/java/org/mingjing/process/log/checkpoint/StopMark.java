package org.mingjing.process.log.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.store.ObjectStore;
import org.mingjing.kit.store.ObjectStore.Stored;
import org.mingjing.process.log.LogStopped;

/**
 * Says for all instances that the log has stopped: the next one that leads would not see a damaged tile that lies far from the
 * edge, and sign on.
 */
@ApplicationScoped
public class StopMark {
    private static final String NAME = "log/stopped";
    private static final byte[] CLEAR = {};

    private final ObjectStore store;

    StopMark(ObjectStore store) {
        this.store = store;
    }

    public boolean isSet() {
        return store.read(NAME).map(stored -> stored.bytes().length > 0).orElse(false);
    }

    public void set(LogStopped why) {
        write((why.getMessage() + "\n").getBytes(UTF_8));
    }

    /** Only for who has looked at everything. */
    public void clear() {
        if (isSet()) {
            write(CLEAR);
        }
    }

    private void write(byte[] text) {
        store.replace(NAME, store.read(NAME).map(Stored::version).orElse(null), text);
    }
}
