package org.mingjing.risk.power;

import java.util.Collection;

/** Of these powers something else is stated from now on. Told inside the transaction that changed them. */
public record PowersRevised(Collection<String> codes) {}
