package org.mingjing.process.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.process.power.Oversight;
import org.mingjing.process.unit.Units;

/** The charges a caller may see. */
@ApplicationScoped
class ReadCharges {
    private final Charges charges;
    private final Units units;
    private final Oversight oversight;
    private final UnitScope scope;

    ReadCharges(Charges charges, Units units, Oversight oversight, UnitScope scope) {
        this.charges = charges;
        this.units = units;
        this.oversight = oversight;
        this.scope = scope;
    }

    ChargeView one(String code, Caller caller) {
        var charge = charges.byCode(code);
        oversight.require(caller, charge.unitCode(), charge.powerCode());
        return ChargeView.of(charge);
    }

    /** The latest first. */
    Page<ChargeView> page(Caller caller, String power, Paging paging) {
        var within = scope.boundary(caller);
        var filter = "power=%s,within=%s".formatted(power, within);
        var before = paging.after(filter).text(0).orElse("");
        var rows = charges.find(
                        "(:all = true or unitCode in :units or powerCode" + Oversight.POWER_OF_UNITS
                                + ") and (:power = '' or powerCode = :power)"
                                + " and (:before = '' or code < :before) order by code desc",
                        Map.of(
                                "all",
                                within == null,
                                "units",
                                within == null ? List.of() : units.within(within),
                                "power",
                                power == null ? "" : power,
                                "before",
                                before))
                .range(0, paging.limit())
                .list();
        return Page.of(rows, paging, filter, charge -> List.of(charge.code()), ChargeView::of);
    }
}
