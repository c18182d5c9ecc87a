package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Staff;

/** Who has left, or has yet to begin, is no member of the group and helps no meeting to its quorum. */
@ApplicationScoped
class MembersInService {
    private final Staff staff;

    MembersInService(Staff staff) {
        this.staff = staff;
    }

    void refuseOthers(Set<String> officials, LocalDate day) {
        var missing = staff.notServingOn(day, officials);
        if (!missing.isEmpty()) {
            throw new RuleBroken("review-members-not-in-service", missing, day);
        }
    }
}
