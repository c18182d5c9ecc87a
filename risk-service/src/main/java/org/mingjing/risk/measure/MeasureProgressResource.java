package org.mingjing.risk.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;

/** The steps of a measure. Each wants If-Match: nobody says of a measure what another has just changed. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MeasureProgressResource {
    private final ChangeMeasure changeMeasure;
    private final SeenMeasures seenMeasures;
    private final Callers callers;

    MeasureProgressResource(ChangeMeasure changeMeasure, SeenMeasures seenMeasures, Callers callers) {
        this.changeMeasure = changeMeasure;
        this.seenMeasures = seenMeasures;
        this.callers = callers;
    }

    /** A file that proves it is kept by the unit; here stands which one. */
    public record FileReference(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,

            @NotNull @Pattern(regexp = "[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}")
            String mediaType,

            @NotNull @Positive Long size) {}

    public record InPlaceRequest(
            @NotNull LocalDate inPlaceOn,
            @NotBlank @Size(max = 2000) String description,
            @Valid FileReference file) {
        MeasureEvidence evidence() {
            return file == null
                    ? new MeasureEvidence(description, null, null, null)
                    : new MeasureEvidence(description, file.sha256(), file.mediaType(), file.size());
        }
    }

    public record EffectRequest(
            @NotNull Boolean effective,
            @NotBlank @Size(max = 2000) String finding) {}

    public record WithdrawalRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    /** By the unit's leader or by the official who owns the measure, whatever their role. */
    @POST
    @Path("measures/{code}/evidence")
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
        Roles.RISK_ANALYST
    })
    @Write("measure.put-in-place")
    @APIResponseSchema(value = MeasureView.class, responseCode = "200", responseDescription = "The measure, in place")
    public Response putInPlace(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid InPlaceRequest request) {
        return answer(
                changeMeasure.putInPlace(code, request.evidence(), request.inPlaceOn(), ifMatch, callers.current()));
    }

    @POST
    @Path("measures/{code}/effect-reviews")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.SUPERVISOR, Roles.RISK_ANALYST})
    @Write("measure.review")
    @APIResponseSchema(
            value = MeasureView.class,
            responseCode = "200",
            responseDescription = "The measure, its effect reviewed")
    public Response review(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EffectRequest request) {
        return answer(changeMeasure.review(code, request.effective(), request.finding(), ifMatch, callers.current()));
    }

    @POST
    @Path("measures/{code}/withdrawal")
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("measure.withdraw")
    @APIResponseSchema(value = MeasureView.class, responseCode = "200", responseDescription = "The measure, withdrawn")
    public Response withdraw(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WithdrawalRequest request) {
        return answer(changeMeasure.withdraw(code, request.reason(), ifMatch, callers.current()));
    }

    private Response answer(Measure measure) {
        return Response.ok(seenMeasures.full(measure))
                .header(HttpHeaders.ETAG, ETags.of(measure.version()))
                .build();
    }
}
