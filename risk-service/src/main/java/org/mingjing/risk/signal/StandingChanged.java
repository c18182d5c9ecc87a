package org.mingjing.risk.signal;

import java.util.UUID;

/**
 * Heard inside this service, in the transaction of the change: a signal says something else than whoever weighed it read.
 *
 * @param withdrawn nothing stands of it any more
 */
public record StandingChanged(UUID signalId, String fact, boolean withdrawn) {}
