package org.mingjing.risk.unit;

import java.util.Collection;
import java.util.List;

/** A feature that rests on units says which of them it could not do without. */
public interface UnitUse {
    List<String> inUse(Collection<String> unitCodes);
}
