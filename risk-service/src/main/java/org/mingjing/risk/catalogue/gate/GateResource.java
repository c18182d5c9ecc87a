package org.mingjing.risk.catalogue.gate;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.Problem.FieldError;
import org.mingjing.kit.problem.Problems;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueViews;

/** The way of a catalogue through its gates, once it was submitted. Each step wants If-Match: nobody decides on what they have not seen. */
@Path("catalogues/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class GateResource {
    private final PassGate passGate;
    private final PublishCatalogue publishCatalogue;
    private final GiveBack giveBack;
    private final Callers callers;
    private final Problems problems;

    GateResource(
            PassGate passGate,
            PublishCatalogue publishCatalogue,
            GiveBack giveBack,
            Callers callers,
            Problems problems) {
        this.passGate = passGate;
        this.publishCatalogue = publishCatalogue;
        this.giveBack = giveBack;
        this.callers = callers;
        this.problems = problems;
    }

    public record FilingRequest(@NotBlank @Size(max = 100) String filingNumber) {}

    /** @param lines what is wrong with which line; may be left out when the reason is about the whole */
    public record ReturnRequest(
            @NotBlank @Size(max = 2000) String reason,
            @Size(max = 5000) List<@NotNull @Valid LineReason> lines) {
        /** A line named twice has both reasons, one after the other. */
        Map<String, String> reasons() {
            var reasons = new LinkedHashMap<String, String>();
            if (lines != null) {
                lines.forEach(
                        line -> reasons.merge(line.powerCode(), line.reason(), (one, other) -> one + "\n" + other));
            }
            return reasons;
        }
    }

    public record LineReason(
            @NotBlank @Size(max = 40) String powerCode,
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("approval")
    @RolesAllowed(Roles.PARTY_COMMITTEE)
    @Write("catalogue.approve")
    @APIResponseSchema(
            value = CatalogueViews.Summary.class,
            responseCode = "200",
            responseDescription = "The catalogue")
    public Response approve(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(passGate.approve(code, ifMatch, callers.current()));
    }

    @POST
    @Path("filing")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("catalogue.file")
    @APIResponseSchema(
            value = CatalogueViews.Summary.class,
            responseCode = "200",
            responseDescription = "The catalogue")
    public Response file(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FilingRequest request) {
        return answer(passGate.file(code, request.filingNumber(), ifMatch, callers.current()));
    }

    @POST
    @Path("publication")
    @RolesAllowed(Roles.PARTY_COMMITTEE)
    @Write("catalogue.publish")
    @APIResponseSchema(
            value = CatalogueViews.Summary.class,
            responseCode = "200",
            responseDescription = "The catalogue")
    public Response publish(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(publishCatalogue.publish(code, ifMatch, callers.current()));
    }

    @POST
    @Path("return")
    @RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR})
    @Write("catalogue.return")
    @APIResponseSchema(
            value = CatalogueViews.Summary.class,
            responseCode = "200",
            responseDescription = "The catalogue")
    public Response giveBack(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return answer(giveBack.giveBack(code, request.reason(), request.reasons(), ifMatch, callers.current()));
    }

    /** That the gates stand open again is committed, and so no exception. */
    private Response answer(GateAnswer answer) {
        return answer.hasPassed() ? answer(answer.catalogue()) : reopened(answer);
    }

    private Response reopened(GateAnswer answer) {
        var changes = answer.changes().stream()
                .map(change -> new FieldError(
                        change.powerCode(),
                        problems.text(change.cause().problem(), String.join(", ", change.measures()))))
                .toList();
        return problems.answer("catalogue-reopened", changes, answer.catalogue().code());
    }

    private static Response answer(Catalogue catalogue) {
        return Response.ok(CatalogueViews.Summary.of(catalogue))
                .header(HttpHeaders.ETAG, ETags.of(catalogue.version()))
                .build();
    }
}
