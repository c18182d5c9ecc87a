package org.mingjing.risk.power;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.power.PowerView.LimitView;

/** What units have to promise anew since the calendar was replaced. */
@Path("broken-promises")
@RolesAllowed({Roles.UNIT_LEADER, Roles.DEPUTY_LEADER, Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.AUDITOR})
public class BrokenPromiseResource {
    private final BrokenPromises brokenPromises;
    private final SeenPowers seenPowers;
    private final Callers callers;

    BrokenPromiseResource(BrokenPromises brokenPromises, SeenPowers seenPowers, Callers callers) {
        this.brokenPromises = brokenPromises;
        this.seenPowers = seenPowers;
        this.callers = callers;
    }

    /** @param firstDay what begins on it is due by statute before it is by promise */
    public record BrokenPromiseView(
            String powerCode,
            String unitCode,
            String nameZh,
            LimitView promisedLimit,
            LimitView statutoryLimit,
            LocalDate firstDay) {
        static BrokenPromiseView of(BrokenPromise broken) {
            var power = broken.power();
            var profile = power.profile();
            return new BrokenPromiseView(
                    power.code(),
                    power.unitCode(),
                    profile.nameZh(),
                    new LimitView(profile.promisedLimit(), profile.promisedUnit()),
                    new LimitView(profile.statutoryLimit(), profile.statutoryUnit()),
                    broken.firstDay());
        }
    }

    /** Of a unit itself when one is named, of all that the caller sees otherwise. */
    @GET
    public Page<BrokenPromiseView> list(@QueryParam("unit") String unit, @BeanParam Paging paging) {
        var units = seenPowers.units(callers.current(), unit);
        var filter = "broken promises " + units;
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                brokenPromises.page(units, after, paging.fetch()),
                paging,
                filter,
                broken -> List.of(broken.power().code()),
                BrokenPromiseView::of);
    }
}
