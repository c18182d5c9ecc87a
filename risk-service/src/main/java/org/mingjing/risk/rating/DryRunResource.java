package org.mingjing.risk.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.rating.scheme.RatingSchemes;

/** A scheme tried on all powers before anybody adopts it. */
@Path("rating-schemes/{code}/{version}/dry-run")
@RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.AUDITOR})
public class DryRunResource {
    private final RatingSchemes schemes;
    private final DryRun dryRun;

    DryRunResource(RatingSchemes schemes, DryRun dryRun) {
        this.schemes = schemes;
        this.dryRun = dryRun;
    }

    /** Powers whose level would change, or that the scheme cannot rate yet, against the scheme in force; by power code. */
    @GET
    public Page<DryRun.Difference> differences(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @QueryParam("unit") String unit,
            @BeanParam Paging paging) {
        var scheme = schemes.required(code, version).scheme();
        var filter = "dry-run " + scheme.name() + " " + unit;
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                dryRun.differences(scheme, unit, after, paging.fetch()),
                paging,
                filter,
                difference -> List.of(difference.powerCode()),
                difference -> difference);
    }
}
