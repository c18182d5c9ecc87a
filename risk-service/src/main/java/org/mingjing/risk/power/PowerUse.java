package org.mingjing.risk.power;

import java.util.Collection;
import java.util.List;

/** A feature that rests on powers says which of them it could not do without. */
public interface PowerUse {
    List<String> inUse(Collection<String> powerCodes);
}
