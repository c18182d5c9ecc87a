package org.mingjing.risk.signal;

import java.time.LocalDate;

/**
 * A signal that was not withdrawn, as those weigh it who have to decide what follows.
 *
 * @param version that was read: another one may say something else, or nothing any more
 */
public record StandingSignal(String fact, SignalSource source, int weight, LocalDate occurredOn, long version) {}
