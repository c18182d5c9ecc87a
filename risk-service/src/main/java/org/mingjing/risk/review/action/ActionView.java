package org.mingjing.risk.review.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * An action item.
 *
 * @param owner code of an official or of a post
 * @param workingDays that were given for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionView(
        String code,
        int itemNo,
        String what,
        String owner,
        int workingDays,
        LocalDate dueOn,
        boolean overdue,
        int reminders,
        String assignedBy,
        LocalDate doneOn,
        String doneNote,
        String doneBy) {
    static ActionView of(ActionItem action, LocalDate today) {
        return new ActionView(
                action.code(),
                action.itemNo(),
                action.what(),
                action.owner(),
                action.workingDays(),
                action.dueOn(),
                action.isOverdue(today),
                action.reminders(),
                action.assignedBy(),
                action.doneOn(),
                action.doneNote(),
                action.doneBy());
    }
}
