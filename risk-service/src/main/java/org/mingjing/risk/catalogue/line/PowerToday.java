package org.mingjing.risk.catalogue.line;

import java.util.Optional;
import org.mingjing.risk.measure.Protection;

/**
 * A power as it is today, to be held against a line that was drawn up before.
 *
 * @param line what a line drawn up today would say; empty while the power has no rating that is true
 * @param protection the measures with a due day that somebody of another unit found effective, by whether somebody answers
 *     for them
 */
record PowerToday(boolean inForce, Optional<FrozenPower> line, Protection protection) {}
