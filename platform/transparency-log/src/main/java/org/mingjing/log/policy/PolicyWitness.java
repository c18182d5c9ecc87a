package org.mingjing.log.policy;

import java.util.Optional;
import org.mingjing.log.note.VerifierKey;

/**
 * A witness to be trusted.
 *
 * @param name within this policy; the key has another
 * @param url usually where checkpoints are submitted
 */
public record PolicyWitness(String name, VerifierKey key, Optional<String> url) {}
