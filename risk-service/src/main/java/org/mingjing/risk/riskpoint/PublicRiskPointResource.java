package org.mingjing.risk.riskpoint;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.procedure.StepKind;

/** Where anybody may say where integrity could fail, and nobody learns who said it. */
@Path("public")
@Produces(MediaType.APPLICATION_JSON)
public class PublicRiskPointResource {
    private final ProposeInPublic proposeInPublic;

    PublicRiskPointResource(ProposeInPublic proposeInPublic) {
        this.proposeInPublic = proposeInPublic;
    }

    public record PublicProposal(
            @NotNull StepKind step,
            @Size(min = 1, max = 200) String stepName,
            @NotNull RiskPointProfile.Kind kind,
            @NotBlank @Size(max = 2000) String description,
            @NotBlank @Size(max = 4000) String evidence,
            @Size(max = 200) Set<@NotNull String> notDuplicateOf) {
        RiskPointProfile profile(String powerCode) {
            return new RiskPointProfile(powerCode, step, stepName, kind, Channel.PUBLIC, description, null);
        }

        Set<String> seenAndDistinct() {
            return notDuplicateOf == null ? Set.of() : notDuplicateOf;
        }
    }

    public record Received(String code, RiskPointStatus status) {}

    @POST
    @Path("powers/{code}/risk-points")
    @PermitAll
    @Write(value = "risk-point.propose", anonymous = true)
    @APIResponseSchema(value = Received.class, responseCode = "201", responseDescription = "The risk point, proposed")
    public Response propose(
            @PathParam("code") String power,
            @HeaderParam("Idempotency-Key") Optional<String> key,
            @NotNull @Valid PublicProposal request) {
        var point = proposeInPublic.propose(request.profile(power), request.evidence(), request.seenAndDistinct(), key);
        return Response.status(Response.Status.CREATED)
                .entity(new Received(point.code(), point.status()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
