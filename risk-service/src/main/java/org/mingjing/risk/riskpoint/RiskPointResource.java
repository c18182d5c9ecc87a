package org.mingjing.risk.riskpoint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.power.SeenPowers;

@Path("/")
@RolesAllowed({
    Roles.HANDLER,
    Roles.EXAMINER,
    Roles.REVIEWER,
    Roles.APPROVER,
    Roles.COLLECTIVE_MEMBER,
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST,
    Roles.AUDITOR
})
public class RiskPointResource {
    private final RiskPoints riskPoints;
    private final ImportRiskPoints importRiskPoints;
    private final SeenPowers seenPowers;
    private final Callers callers;

    RiskPointResource(
            RiskPoints riskPoints, ImportRiskPoints importRiskPoints, SeenPowers seenPowers, Callers callers) {
        this.riskPoints = riskPoints;
        this.importRiskPoints = importRiskPoints;
        this.seenPowers = seenPowers;
        this.callers = callers;
    }

    public record RiskPointView(
            String code,
            String powerCode,
            String step,
            String kind,
            String channel,
            String descriptionZh,
            String descriptionEn) {
        static RiskPointView of(RiskPoint point) {
            var profile = point.profile();
            return new RiskPointView(
                    point.code(),
                    profile.powerCode(),
                    profile.step().name(),
                    profile.kind().name(),
                    profile.channel().name(),
                    profile.descriptionZh(),
                    profile.descriptionEn());
        }
    }

    @POST
    @Path("imports/risk-points")
    @Consumes("text/csv")
    @RolesAllowed({Roles.RISK_ANALYST, Roles.UNIT_LEADER})
    @Write("risk-points.import")
    @APIResponse(
            responseCode = "200",
            description = "What the table changed, or would change",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response importTable(InputStream csv, @BeanParam ImportOptions options) {
        return Response.ok(importRiskPoints.run(csv, options, callers.current()))
                .build();
    }

    @GET
    @Path("powers/{code}/risk-points")
    public List<RiskPointView> ofPower(@PathParam("code") String code) {
        var power = seenPowers.required(callers.current(), code);
        return riskPoints.of(power.code()).stream().map(RiskPointView::of).toList();
    }
}
