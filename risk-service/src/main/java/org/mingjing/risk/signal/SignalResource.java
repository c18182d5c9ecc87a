package org.mingjing.risk.signal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.risk.power.SeenPowers;

/** What is known against a power. Its own unit does not read here who complained when. */
@Path("powers/{code}/signals")
@RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
public class SignalResource {
    private final Signals signals;
    private final SeenPowers seenPowers;
    private final Callers callers;

    SignalResource(Signals signals, SeenPowers seenPowers, Callers callers) {
        this.signals = signals;
        this.seenPowers = seenPowers;
        this.callers = callers;
    }

    public record SignalView(
            UUID id,
            String source,
            String fact,
            String powerCode,
            String detail,
            LocalDate upheldOn,
            LocalDate withdrawnOn) {
        static SignalView of(Signal signal) {
            return new SignalView(
                    signal.id(),
                    signal.source().name(),
                    signal.fact(),
                    signal.powerCode(),
                    signal.detail(),
                    signal.upheldOn(),
                    signal.withdrawnOn());
        }
    }

    @GET
    public List<SignalView> ofPower(@PathParam("code") String code) {
        var power = seenPowers.required(callers.current(), code);
        return signals.about(power.code()).stream().map(SignalView::of).toList();
    }
}
