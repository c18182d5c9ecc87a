package org.mingjing.risk.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.unit.Units;

/** Powers that should be rated again and first have to be judged for the scheme in force, the longest waiting first. */
@Path("awaited-judgements")
@RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
public class AwaitedJudgementResource {
    private final AwaitedJudgements awaited;
    private final Units units;

    AwaitedJudgementResource(AwaitedJudgements awaited, Units units) {
        this.awaited = awaited;
        this.units = units;
    }

    /** @param since when that came about which asks for another rating */
    public record AwaitedJudgementView(String powerCode, ProposalReason reason, OffsetDateTime since) {
        static AwaitedJudgementView of(AwaitedJudgement awaited) {
            return new AwaitedJudgementView(awaited.powerCode(), awaited.reason(), awaited.since());
        }
    }

    /** Of a unit and those below it; of all when none is named. */
    @GET
    public Page<AwaitedJudgementView> list(@QueryParam("unit") String unit, @BeanParam Paging paging) {
        var filter = "awaited-judgements " + unit;
        var within = unit == null ? null : units.within(unit);
        return Page.of(
                awaited.page(within, paging.after(filter).uuid(0), paging.fetch()),
                paging,
                filter,
                one -> List.of(one.id().toString()),
                AwaitedJudgementView::of);
    }
}
