package org.mingjing.risk.catalogue.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.catalogue.SeenCatalogues;
import org.mingjing.risk.naming.FindingRequest;
import org.mingjing.risk.naming.NameFinding;
import org.mingjing.risk.naming.NameFindingResource.Said;
import org.mingjing.risk.naming.NamedPlace;
import org.mingjing.risk.naming.NamedText;

/**
 * Where officials' names or codes stand in a catalogue, and what people say of them. Each place names the text that was read by its
 * hash, so no If-Match is needed.
 */
@Path("catalogues/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class NamedTextResource {
    private final SeenCatalogues seenCatalogues;
    private final WordsOfLines wordsOfLines;
    private final SayOfLines sayOfLines;
    private final Callers callers;

    NamedTextResource(
            SeenCatalogues seenCatalogues, WordsOfLines wordsOfLines, SayOfLines sayOfLines, Callers callers) {
        this.seenCatalogues = seenCatalogues;
        this.wordsOfLines = wordsOfLines;
        this.sayOfLines = sayOfLines;
        this.callers = callers;
    }

    public record ClaimRequest(
            @NotBlank @Size(max = 2000) String reason,
            @NotEmpty @Size(max = NamedPlace.MOST) List<@NotNull @Valid NamedPlace> places) {}

    /** Mostly nobody is named, so a page may end early, perhaps with nothing, and name the next one. */
    @GET
    @Path("named-texts")
    @RolesAllowed({
        Roles.UNIT_LEADER,
        Roles.DEPUTY_LEADER,
        Roles.PARTY_COMMITTEE,
        Roles.SUPERVISOR,
        Roles.RISK_ANALYST,
        Roles.AUDITOR
    })
    public Page<NamedText> list(@PathParam("code") String code, @BeanParam Paging paging) {
        var catalogue = seenCatalogues.required(callers.current(), code);
        var filter = "named-texts " + catalogue.code();
        var after = paging.after(filter).text(0).orElse("");
        return wordsOfLines
                .texts(catalogue, after, paging.fetch())
                .page(paging, filter, NamedText::place, text -> text);
    }

    /** So that it can be submitted; it is published when others found it so. */
    @POST
    @Path("name-claims")
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("catalogue.claim-nobody-meant")
    @APIResponseSchema(value = Said.class, responseCode = "200", responseDescription = "What was claimed of each word")
    public Response claim(@PathParam("code") String code, @NotNull @Valid ClaimRequest request) {
        return answer(sayOfLines.claim(code, request.places(), request.reason(), callers.current()));
    }

    @POST
    @Path("name-findings")
    @RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR})
    @Write("catalogue.find-who-is-meant")
    @APIResponseSchema(value = Said.class, responseCode = "200", responseDescription = "What was found of each word")
    public Response find(@PathParam("code") String code, @NotNull @Valid FindingRequest request) {
        return answer(
                sayOfLines.find(code, request.places(), request.personMeant(), request.reason(), callers.current()));
    }

    private static Response answer(List<NameFinding> said) {
        return Response.ok(Said.of(said)).build();
    }
}
