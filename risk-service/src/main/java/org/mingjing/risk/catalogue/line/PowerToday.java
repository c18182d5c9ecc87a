package org.mingjing.risk.catalogue.line;

import java.util.Optional;

/**
 * A power as it is today, to be held against a line that was drawn up before.
 *
 * @param line what a line drawn up today would say; empty while the power has no rating that is true
 * @param isProtected whether a measure with an owner and a due day stands behind it that was found effective
 */
record PowerToday(boolean inForce, Optional<FrozenPower> line, boolean isProtected) {}
