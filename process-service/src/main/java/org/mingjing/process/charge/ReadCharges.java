package org.mingjing.process.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Conditions;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.process.power.Oversight;

/** The charges a caller may see. */
@ApplicationScoped
class ReadCharges {
    private final Charges charges;
    private final Oversight oversight;
    private final UnitScope scope;

    ReadCharges(Charges charges, Oversight oversight, UnitScope scope) {
        this.charges = charges;
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
        var filter = "power=%s,within=%s".formatted(power, scope.boundary(caller));
        var before = paging.after(filter).text(0).orElse(null);
        var wanted = Conditions.none()
                .and(Oversight.theirs("unitCode", "powerCode"), "units", oversight.unitsOf(caller))
                .and("powerCode = :power", "power", power)
                .and("code < :before", "before", before);
        var rows = charges.find(wanted.text() + " order by code desc", wanted.parameters())
                .range(0, paging.limit())
                .list();
        return Page.of(rows, paging, filter, charge -> List.of(charge.code()), ChargeView::of);
    }
}
