package org.mingjing.risk.review.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.risk.naming.DoubtfulWord;
import org.mingjing.risk.naming.Written;

/**
 * An action item.
 *
 * @param owner code of an official or of a post
 * @param workingDays that were given for it
 * @param doubtfulWords told to who gives it, where there are any in it
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
        String doneBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DoubtfulWord> doubtfulWords) {
    static ActionView of(ActionItem action, LocalDate today) {
        return of(new Written<>(action, List.of()), today);
    }

    static ActionView of(Written<ActionItem> written, LocalDate today) {
        var action = written.record();
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
                action.doneBy(),
                written.doubtfulWords());
    }
}
