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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.catalogue.CatalogueViews;

/** What the gates objected to, line by line, is answered here before the catalogue is submitted again. */
@Path("catalogues/{code}/objections")
@Produces(MediaType.APPLICATION_JSON)
public class ObjectionResource {
    private final AnswerObjection answerObjection;
    private final Callers callers;

    ObjectionResource(AnswerObjection answerObjection, Callers callers) {
        this.answerObjection = answerObjection;
        this.callers = callers;
    }

    public record AnswerRequest(@NotBlank @Size(max = 2000) String answer) {}

    @POST
    @Path("{power}/answer")
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("catalogue-objection.answer")
    @APIResponseSchema(
            value = CatalogueViews.Summary.class,
            responseCode = "200",
            responseDescription = "The catalogue")
    public Response answer(
            @PathParam("code") String code,
            @PathParam("power") String powerCode,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AnswerRequest request) {
        var catalogue = answerObjection.answer(code, powerCode, request.answer(), ifMatch, callers.current());
        return Response.ok(CatalogueViews.Summary.of(catalogue))
                .header(HttpHeaders.ETAG, ETags.of(catalogue.version()))
                .build();
    }
}
