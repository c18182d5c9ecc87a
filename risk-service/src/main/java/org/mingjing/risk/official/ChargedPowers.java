package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The powers that posts are charged with, or were. */
@ApplicationScoped
public class ChargedPowers {
    private final Duties duties;

    ChargedPowers(Duties duties) {
        this.duties = duties;
    }

    /** Those of these powers that a duty names; one that was corrected away names none. */
    public List<String> among(Collection<String> powerCodes) {
        return duties.list("subjectCode in ?1 and kind <> ?2", powerCodes, DutyKind.OVERSEE).stream()
                .filter(Duty::inForce)
                .map(Duty::subjectCode)
                .distinct()
                .toList();
    }
}
