package org.mingjing.risk.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.mingjing.kit.problem.RuleBroken;

/** What shall be done, by whom and until when. The owner is the code of an official or of a post. */
@Embeddable
record MeasurePlan(
        @Column(name = "description") String description,
        @Column(name = "owner") String owner,
        @Column(name = "due_on") LocalDate dueOn) {

    void refuseIfDueBefore(LocalDate today) {
        if (dueOn.isBefore(today)) {
            throw new RuleBroken("measure-due-in-past", dueOn);
        }
    }
}
