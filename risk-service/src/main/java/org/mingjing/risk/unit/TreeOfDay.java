package org.mingjing.risk.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Who stood below whom on a day. */
@ApplicationScoped
public class TreeOfDay {
    private final UnitRevisions revisions;

    TreeOfDay(UnitRevisions revisions) {
        this.revisions = revisions;
    }

    /** Parent by unit, for every unit of that day; null for one at the top. */
    public Map<String, String> parentsOn(LocalDate day) {
        var parents = new HashMap<String, String>();
        revisions.history().tree(day).forEach((code, profile) -> parents.put(code, profile.parentCode()));
        return parents;
    }
}
