package org.mingjing.log.policy;

import java.util.Optional;
import org.mingjing.log.note.VerifierKey;

/**
 * A log to be trusted.
 *
 * @param key whose name is the log's origin
 * @param url where it is read or written, as the policy's user understands it
 */
public record PolicyLog(VerifierKey key, Optional<String> url) {}
