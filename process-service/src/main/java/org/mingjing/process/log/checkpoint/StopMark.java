package org.mingjing.process.log.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.mingjing.kit.store.ObjectStore;
import org.mingjing.kit.store.ObjectStore.Stored;
import org.mingjing.process.log.LogStopped;

/**
 * Says for all instances that the log has stopped: the next one that leads would not see a damaged tile that lies far from the
 * edge, and sign on. A line says why, a second one how many bundles were found whole since: who comes next goes on from there.
 */
@ApplicationScoped
public class StopMark {
    private static final String NAME = "log/stopped";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");
    private static final byte[] CLEAR = {};

    private final ObjectStore store;

    StopMark(ObjectStore store) {
        this.store = store;
    }

    public boolean isSet() {
        return !why().isEmpty();
    }

    /** Bundles, from the first one, that need not be looked at again. */
    long whole() {
        var lines = lines();
        return lines.size() > 1 && NUMBER.matcher(lines.get(1)).matches() ? Long.parseLong(lines.get(1)) : 0;
    }

    /** Where something else was found than before, everything has to be looked at again: somebody is at work there. */
    public void set(LogStopped why) {
        if (!why().equals(why.getMessage())) {
            write((why.getMessage() + "\n").getBytes(UTF_8));
        }
    }

    /** While it is set. */
    void foundWhole(long bundles) {
        write((why() + "\n" + bundles + "\n").getBytes(UTF_8));
    }

    /** Only for who has looked at everything. */
    public void clear() {
        if (isSet()) {
            write(CLEAR);
        }
    }

    private String why() {
        return lines().get(0);
    }

    private List<String> lines() {
        return store.read(NAME)
                .map(stored -> List.of(new String(stored.bytes(), UTF_8).split("\n")))
                .orElse(List.of(""));
    }

    private void write(byte[] text) {
        store.replace(NAME, store.read(NAME).map(Stored::version).orElse(null), text);
    }
}
