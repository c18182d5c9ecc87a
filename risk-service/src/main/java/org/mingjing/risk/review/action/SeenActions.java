package org.mingjing.risk.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;

/** Action items as one caller may see them: all of them for those who follow them up, their own for everybody else. */
@ApplicationScoped
class SeenActions {
    private static final Set<String> SEE_ALL =
            Set.of(Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.RISK_ANALYST, Roles.AUDITOR);

    private final ActionItems actions;
    private final Owners owners;
    private final Clock clock;

    SeenActions(ActionItems actions, Owners owners, Clock clock) {
        this.actions = actions;
        this.owners = owners;
        this.clock = clock;
    }

    ActionItem required(Caller caller, String code) {
        var action = actions.required(code);
        if (!seesAll(caller) && !owns(caller, action)) {
            throw new NotFound();
        }
        return action;
    }

    boolean owns(Caller caller, ActionItem action) {
        return owners.codesOf(caller).contains(action.owner());
    }

    Page<ActionView> page(Caller caller, boolean openOnly, boolean overdueOnly, Paging paging) {
        var mine = seesAll(caller) ? null : owners.codesOf(caller);
        var today = LocalDate.now(clock);
        var filter = "review-actions " + mine + " " + openOnly + " " + overdueOnly;
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                actions.page(mine, openOnly, overdueOnly ? today : null, after, paging.fetch()),
                paging,
                filter,
                action -> List.of(action.code()),
                action -> ActionView.of(action, today));
    }

    private static boolean seesAll(Caller caller) {
        return SEE_ALL.stream().anyMatch(caller::has);
    }
}
