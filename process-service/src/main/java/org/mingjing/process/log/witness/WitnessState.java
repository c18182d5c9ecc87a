package org.mingjing.process.log.witness;

import java.time.Instant;
import java.util.Optional;

/**
 * A witness as it was last heard of by this instance.
 *
 * @param size it is known to have
 * @param reply to the last checkpoint; empty before the first
 * @param cosignedAt when it says it last cosigned
 */
public record WitnessState(String name, long size, Optional<Reply> reply, Optional<Instant> cosignedAt) {}
