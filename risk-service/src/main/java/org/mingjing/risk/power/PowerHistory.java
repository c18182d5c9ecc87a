package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;

/** What was stated of a power and what was done to it, by whom and why, for those who see the power. */
@ApplicationScoped
class PowerHistory {
    private final SeenPowers seenPowers;
    private final PowerRevisions revisions;
    private final Reforms reforms;
    private final DatedPowers dated;

    PowerHistory(SeenPowers seenPowers, PowerRevisions revisions, Reforms reforms, DatedPowers dated) {
        this.seenPowers = seenPowers;
        this.revisions = revisions;
        this.reforms = reforms;
        this.dated = dated;
    }

    Page<RevisionView> revisions(Caller caller, String code, Paging paging) {
        seenPowers.required(caller, code);
        var filter = "revisions " + code;
        return Page.of(
                revisions.page(code, after(paging, filter), paging.fetch()),
                paging,
                filter,
                revision -> List.of(String.valueOf(revision.no())),
                RevisionView::of);
    }

    PowerRevision revision(Caller caller, String code, int no) {
        seenPowers.required(caller, code);
        return revisions.byNo(code, no).orElseThrow(NotFound::new);
    }

    Page<ReformView> reforms(Caller caller, String code, Paging paging) {
        seenPowers.required(caller, code);
        var filter = "reforms " + code;
        return Page.of(
                reforms.page(code, after(paging, filter), paging.fetch()),
                paging,
                filter,
                reform -> List.of(String.valueOf(reform.no())),
                ReformView::of);
    }

    PowerDiff diff(Caller caller, String code, LocalDate from, LocalDate to) {
        seenPowers.required(caller, code);
        if (from.isAfter(to)) {
            throw new RuleBroken("days-reversed", from, to);
        }
        return PowerDiff.between(code, dated.on(from, code), dated.on(to, code));
    }

    private static int after(Paging paging, String filter) {
        return paging.after(filter).number(0).map(Long::intValue).orElse(0);
    }
}
