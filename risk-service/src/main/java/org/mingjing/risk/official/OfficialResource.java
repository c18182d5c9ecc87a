package org.mingjing.risk.official;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.official.PostViews.HoldingView;
import org.mingjing.risk.unit.AsOf;

/** Officials, the posts they held, whose word counted above theirs, and who was charged with what. */
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
public class OfficialResource {
    private final SeenPosts seenPosts;
    private final AskEstablishment ask;
    private final AskDuties askDuties;
    private final KeepOfficials keepOfficials;
    private final Recorders recorders;
    private final AsOf asOf;

    OfficialResource(
            SeenPosts seenPosts,
            AskEstablishment ask,
            AskDuties askDuties,
            KeepOfficials keepOfficials,
            Recorders recorders,
            AsOf asOf) {
        this.seenPosts = seenPosts;
        this.ask = ask;
        this.askDuties = askDuties;
        this.keepOfficials = keepOfficials;
        this.recorders = recorders;
        this.asOf = asOf;
    }

    public record OfficialView(String code, String unitCode, String name) {
        static OfficialView of(Official official) {
            return new OfficialView(official.code(), official.unitCode(), official.name());
        }
    }

    public record EnteredOfficial(
            @NotNull @Pattern(regexp = Post.CODE) String code,
            @NotNull @Pattern(regexp = Post.CODE) String unitCode,
            @NotBlank @Size(max = 100) String name) {}

    public record ChangedOfficial(
            @NotNull @Pattern(regexp = Post.CODE) String unitCode,
            @NotBlank @Size(max = 100) String name) {}

    @GET
    @Path("officials")
    public Page<OfficialView> list(@QueryParam("unit") String unit, @BeanParam Paging paging) {
        var page = seenPosts.officials(recorders.caller(), unit, paging);
        return new Page<>(page.items().stream().map(OfficialView::of).toList(), page.next());
    }

    @GET
    @Path("officials/{code}")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OfficialView.class)))
    public Response one(@PathParam("code") String code) {
        return answer(Response.Status.OK, seenPosts.official(recorders.caller(), code));
    }

    @GET
    @Path("officials/{code}/posts")
    public List<HoldingView> posts(@PathParam("code") String code) {
        return seenPosts.postsOf(recorders.caller(), code);
    }

    @GET
    @Path("officials/{code}/leadership-line")
    public List<Establishment.Line> line(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return ask.lines(recorders.caller(), code, this.asOf.day(asOf));
    }

    @GET
    @Path("powers/{code}/duties")
    public List<AskDuties.Charged> charged(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return askDuties.charged(recorders.caller(), code, this.asOf.day(asOf));
    }

    /** On posts of a unit and those below it when one is named, of all that the caller sees otherwise. */
    @GET
    @Path("duties")
    public Page<AskDuties.HeldDuty> duties(
            @QueryParam("asOf") String asOf,
            @QueryParam("unit") String unit,
            @QueryParam("official") String official,
            @QueryParam("duty") DutyKind duty,
            @BeanParam Paging paging) {
        return askDuties.page(
                recorders.caller(), this.asOf.day(asOf), new AskDuties.Wanted(unit, official, duty), paging);
    }

    @POST
    @Path("officials")
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("official.enter")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OfficialView.class)))
    public Response enter(@NotNull @Valid EnteredOfficial entered) {
        var profile = new OfficialProfile(entered.unitCode(), entered.name());
        return answer(Response.Status.CREATED, keepOfficials.enter(entered.code(), profile, recorders.caller()));
    }

    @PUT
    @Path("officials/{code}")
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("official.change")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OfficialView.class)))
    public Response change(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangedOfficial changed) {
        var profile = new OfficialProfile(changed.unitCode(), changed.name());
        return answer(Response.Status.OK, keepOfficials.change(code, profile, ifMatch, recorders.caller()));
    }

    private static Response answer(Response.Status status, Official official) {
        return Response.status(status)
                .entity(OfficialView.of(official))
                .header(HttpHeaders.ETAG, ETags.of(official.version()))
                .build();
    }
}
