package org.mingjing.accountability.power;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Published powers are public: whoever complains or rates can see what the code stands for. */
@Path("public/powers/{code}")
class PowerResource {
    private final Powers powers;

    PowerResource(Powers powers) {
        this.powers = powers;
    }

    @GET
    @PermitAll
    public PowerView power(@PathParam("code") String code) {
        var power = powers.published(code);
        return new PowerView(
                power.code(),
                power.unitCode(),
                power.handlingUnitCode(),
                power.nameZh(),
                power.nameEn(),
                power.level(),
                power.status(),
                power.mergedInto(),
                power.status() == PowerStatus.CANCELLED);
    }

    /**
     * @param handlingUnitCode whose people use it; another than the owner after a delegation
     * @param mergedInto the power it ended in; null unless it was merged
     */
    record PowerView(
            String code,
            String unitCode,
            String handlingUnitCode,
            String nameZh,
            String nameEn,
            Level level,
            PowerStatus status,
            String mergedInto,
            boolean cancelled) {}
}
