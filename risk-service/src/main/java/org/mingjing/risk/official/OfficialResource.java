package org.mingjing.risk.official;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.official.PostViews.HoldingView;
import org.mingjing.risk.unit.AsOf;

/** Officials of any day, the posts they held, whose word counted above theirs, and who was charged with what. */
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
@Produces(MediaType.APPLICATION_JSON)
public class OfficialResource {
    private final SeenOfficials seenOfficials;
    private final AskEstablishment ask;
    private final AskDuties askDuties;
    private final KeepOfficials keepOfficials;
    private final Recorders recorders;
    private final AsOf asOf;

    OfficialResource(
            SeenOfficials seenOfficials,
            AskEstablishment ask,
            AskDuties askDuties,
            KeepOfficials keepOfficials,
            Recorders recorders,
            AsOf asOf) {
        this.seenOfficials = seenOfficials;
        this.ask = ask;
        this.askDuties = askDuties;
        this.keepOfficials = keepOfficials;
        this.recorders = recorders;
        this.asOf = asOf;
    }

    public record OfficialView(String code, String unitCode, String name) {}

    /** @param from the first day in service; today when left out */
    public record EnteredOfficial(
            @NotNull @Pattern(regexp = Post.CODE) String code,
            @NotNull @Pattern(regexp = Post.CODE) String unitCode,
            @NotBlank @Size(max = 100) String name,
            LocalDate from,
            @Size(max = 2000) String reason) {}

    @GET
    @Path("officials")
    public Page<OfficialView> list(
            @QueryParam("unit") String unit, @QueryParam("asOf") String asOf, @BeanParam Paging paging) {
        var page = seenOfficials.page(recorders.caller(), unit, this.asOf.day(asOf), paging);
        return new Page<>(
                page.items().stream()
                        .map(serving -> new OfficialView(serving.code(), serving.unitCode(), serving.name()))
                        .toList(),
                page.next());
    }

    @GET
    @Path("officials/{code}")
    @APIResponseSchema(
            value = OfficialView.class,
            responseCode = "200",
            responseDescription = "The official as they served on the day, today unless another is asked for")
    public Response one(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        var seen = seenOfficials.one(recorders.caller(), code, this.asOf.day(asOf));
        return Response.ok(new OfficialView(code, seen.unitCode(), seen.name()))
                .header(HttpHeaders.ETAG, ETags.of(seen.lastNo()))
                .build();
    }

    /** Every post they ever held; of a day that is asked for those of that day. */
    @GET
    @Path("officials/{code}/posts")
    public List<HoldingView> posts(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return seenOfficials.postsOf(recorders.caller(), code, asOf == null ? null : this.asOf.day(asOf));
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
    @APIResponseSchema(value = OfficialView.class, responseCode = "201")
    public Response enter(@NotNull @Valid EnteredOfficial entered) {
        var profile = new OfficialProfile(entered.unitCode(), entered.name());
        var from = entered.from() == null ? asOf.today() : entered.from();
        var record = keepOfficials.enter(entered.code(), profile, from, recorders.saying(entered.reason()));
        return Response.status(Response.Status.CREATED)
                .entity(new OfficialView(entered.code(), entered.unitCode(), entered.name()))
                .header(HttpHeaders.ETAG, ETags.of(record.no()))
                .build();
    }
}
