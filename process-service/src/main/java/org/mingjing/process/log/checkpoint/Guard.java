package org.mingjing.process.log.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingjing.kit.store.ObjectStore;
import org.mingjing.kit.store.ObjectStore.Stored;
import org.mingjing.log.Malformed;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;

/**
 * Remembers outside the database what was signed last, so that a database that went back to an earlier state is never signed
 * over. It is moved before the signature is made: a crash between the two leaves a promise to sign just this.
 */
@ApplicationScoped
public class Guard {
    private static final String NAME = "log/guard";
    private static final String FORM = "mingjing.org/guard/v1";
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,17}");

    private final ObjectStore store;
    private final LogKey key;

    Guard(ObjectStore store, LogKey key) {
        this.store = store;
        this.key = key;
    }

    /** The tree that was signed last, or is about to be. */
    public record Signed(long size, Hash root, String version) {}

    /** @throws LogStopped when what lies there is of another log or no guard at all */
    public Optional<Signed> last() {
        return store.read(NAME).map(this::read);
    }

    /** @throws LogStopped when another has moved it meanwhile */
    void move(Optional<Signed> last, long size, Hash root) {
        var text = String.join("\n", FORM, key.origin(), String.valueOf(size), root.toString(), "");
        if (!store.replace(NAME, last.map(Signed::version).orElse(null), text.getBytes(UTF_8))) {
            throw new LogStopped(StopReason.SIGNED_ELSEWHERE, NAME);
        }
    }

    private Signed read(Stored stored) {
        try {
            var lines = List.of(new String(stored.bytes(), UTF_8).split("\n", -1));
            if (lines.size() == 5
                    && lines.get(0).equals(FORM)
                    && lines.get(1).equals(key.origin())
                    && SIZE.matcher(lines.get(2)).matches()) {
                return new Signed(Long.parseLong(lines.get(2)), Hash.parse(lines.get(3)), stored.version());
            }
        } catch (Malformed damaged) {
            throw new LogStopped(StopReason.GUARD_MISSING, NAME);
        }
        throw new LogStopped(StopReason.GUARD_MISSING, NAME);
    }
}
