package org.mingjing.risk.signal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.power.SeenPowers;

/** What is known against a power. Its own unit does not read here who complained when. */
@Path("powers/{code}/signals")
@RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
public class PowerSignalsResource {
    private final Signals signals;
    private final SeenPowers seenPowers;
    private final Callers callers;

    PowerSignalsResource(Signals signals, SeenPowers seenPowers, Callers callers) {
        this.signals = signals;
        this.seenPowers = seenPowers;
        this.callers = callers;
    }

    @GET
    public Page<SignalView> ofPower(@PathParam("code") String code, @BeanParam Paging paging) {
        var caller = callers.current();
        var power = seenPowers.required(caller, code);
        return signals.page(SignalFilter.of(caller, null, power.code(), null, null, null), paging);
    }
}
