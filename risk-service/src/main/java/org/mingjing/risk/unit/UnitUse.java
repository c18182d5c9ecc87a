package org.mingjing.risk.unit;

import java.util.Collection;
import java.util.List;

/** A feature that rests on units says which of them it could not do without. */
public interface UnitUse {
    /** Those of which something is on record, so that they cannot be deleted. */
    List<String> inUse(Collection<String> unitCodes);

    /** Those of which something goes on, so that they cannot end; what is over does not hold a unit. */
    default List<String> atWork(Collection<String> unitCodes) {
        return inUse(unitCodes);
    }
}
