package org.mingjing.risk.official;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whoever keeps the powers says of which units they are; a power that is not there is left out. */
public interface DutyPowers {
    Map<String, String> unitsOf(Collection<String> powerCodes);

    /** The unit that owns a power and the one that handles it, which is another one after a delegation. */
    List<String> keepersOf(String powerCode);
}
