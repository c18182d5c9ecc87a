package org.mingjing.log.witness;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mingjing.log.note.SignedCheckpoint;

/** What a witness remembers, for as long as a test lasts. */
public final class MemoryCheckpoints implements CheckpointStore {

    private final Map<String, SignedCheckpoint> latest = new ConcurrentHashMap<>();

    @Override
    public Optional<SignedCheckpoint> latest(String origin) {
        return Optional.ofNullable(latest.get(origin));
    }

    @Override
    public boolean replace(String origin, Optional<SignedCheckpoint> expected, SignedCheckpoint next) {
        return expected.map(before -> latest.replace(origin, before, next))
                .orElseGet(() -> latest.putIfAbsent(origin, next) == null);
    }
}
