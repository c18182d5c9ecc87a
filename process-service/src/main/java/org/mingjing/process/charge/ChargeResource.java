package org.mingjing.process.charge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.Problems;
import org.mingjing.kit.write.Write;
import org.mingjing.process.power.Powers;

@Path("charges")
class ChargeResource {
    private final ChargeFee chargeFee;
    private final ReadCharges readCharges;
    private final Powers powers;
    private final Callers callers;
    private final UnitScope scope;
    private final Problems problems;

    ChargeResource(
            ChargeFee chargeFee,
            ReadCharges readCharges,
            Powers powers,
            Callers callers,
            UnitScope scope,
            Problems problems) {
        this.chargeFee = chargeFee;
        this.readCharges = readCharges;
        this.powers = powers;
        this.callers = callers;
        this.scope = scope;
        this.problems = problems;
    }

    @POST
    @RolesAllowed(Roles.HANDLER)
    @Write("charge.make")
    public Response charge(@Valid @NotNull ChargeBody body) {
        var caller = callers.current();
        var power = powers.byCode(body.powerCode());
        var request = body.request();
        scope.require(caller, chargeFee.unitThatCharges(request, power));
        return answer(chargeFee.charge(request, power, caller));
    }

    @GET
    @RolesAllowed({
        Roles.HANDLER,
        Roles.UNIT_LEADER,
        Roles.DEPUTY_LEADER,
        Roles.SUPERVISOR,
        Roles.PARTY_COMMITTEE,
        Roles.AUDITOR
    })
    public Page<ChargeView> list(@QueryParam("power") String power, @BeanParam Paging paging) {
        return readCharges.page(callers.current(), power, paging);
    }

    @GET
    @Path("{code}")
    @RolesAllowed({
        Roles.HANDLER,
        Roles.UNIT_LEADER,
        Roles.DEPUTY_LEADER,
        Roles.SUPERVISOR,
        Roles.PARTY_COMMITTEE,
        Roles.AUDITOR
    })
    public ChargeView one(@PathParam("code") String code) {
        return readCharges.one(code, callers.current());
    }

    /** A refusal is an answer like any other here, so that its card, its event and this answer are committed together. */
    private Response answer(ChargeFee.Outcome outcome) {
        if (outcome instanceof ChargeFee.Outcome.Refused refused) {
            return problems.answer(
                    refused.verdict().problem(),
                    refused.cardCode(),
                    refused.verdict().owed());
        }
        if (outcome instanceof ChargeFee.Outcome.Recused recused) {
            return problems.answer("interest-declared", recused.caseNumber());
        }
        var charge = ((ChargeFee.Outcome.Accepted) outcome).charge();
        return Response.created(URI.create("charges/" + charge.code()))
                .entity(ChargeView.of(charge))
                .build();
    }

    /** @param amount for the whole quantity, in yuan, as a decimal string */
    record ChargeBody(
            @NotBlank @Size(max = 100) String powerCode,
            @NotBlank @Size(max = 100) String feeCode,
            @Min(1) @Max(100_000) int quantity,

            @NotNull @Pattern(regexp = "[0-9]{1,12}(\\.[0-9]{1,2})?")
            String amount,

            @Pattern(regexp = Money.CURRENCY) String currency,
            @Size(min = 1, max = 100) String payerReference,
            @Size(min = 1, max = 100) String caseNumber,
            @Valid Exemption exemption) {

        ChargeRequest request() {
            return new ChargeRequest(
                    powerCode,
                    feeCode,
                    quantity,
                    Money.of(amount),
                    payerReference,
                    caseNumber,
                    exemption == null ? null : exemption.basis());
        }
    }
}
