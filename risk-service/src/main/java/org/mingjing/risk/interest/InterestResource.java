package org.mingjing.risk.interest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.official.PersonCodes;

/** Every official declares their own interests, whatever their role; the supervisor sees them by their codes. */
@Path("/")
@RolesAllowed({
    Roles.HANDLER,
    Roles.EXAMINER,
    Roles.REVIEWER,
    Roles.APPROVER,
    Roles.COLLECTIVE_MEMBER,
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.JOINT_OFFICE,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST,
    Roles.AUDITOR,
    Roles.SYSTEM_ADMIN,
    Roles.SECURITY_ADMIN
})
@Produces(MediaType.APPLICATION_JSON)
public class InterestResource {
    private final DeclareInterest declareInterest;
    private final DeclareYear declareYear;
    private final MissingDeclarations missing;
    private final ReadInterests readInterests;
    private final PersonCodes personCodes;
    private final Callers callers;

    InterestResource(
            DeclareInterest declareInterest,
            DeclareYear declareYear,
            MissingDeclarations missing,
            ReadInterests readInterests,
            PersonCodes personCodes,
            Callers callers) {
        this.declareInterest = declareInterest;
        this.declareYear = declareYear;
        this.missing = missing;
        this.readInterests = readInterests;
        this.personCodes = personCodes;
        this.callers = callers;
    }

    public record EndedInterest(@NotNull LocalDate lastDay) {}

    /** @param nothing that there is nothing to declare */
    public record Confirmation(int year, @NotNull Boolean nothing) {}

    public record DeclarationView(
            String official, String unitCode, int year, boolean nothing, OffsetDateTime declaredAt) {
        static DeclarationView of(YearlyDeclaration declaration) {
            return new DeclarationView(
                    declaration.officialCode(),
                    declaration.unitCode(),
                    declaration.year(),
                    declaration.interests() == 0,
                    declaration.declaredAt());
        }
    }

    public record Identified(@NotBlank @Size(max = 20) String identityNumber) {}

    public record PersonCode(String code) {}

    @GET
    @Path("officials/{code}/interests")
    public Page<InterestView> interests(@PathParam("code") String code, @BeanParam Paging paging) {
        return readInterests.of(code, callers.current(), paging);
    }

    @POST
    @Path("officials/{code}/interests")
    @Write("interest.declare")
    @APIResponseSchema(value = InterestView.class, responseCode = "201")
    public Response declare(@PathParam("code") String code, @NotNull @Valid InterestStated stated) {
        return answer(Response.Status.CREATED, declareInterest.declare(code, stated, callers.current()));
    }

    @POST
    @Path("interests/{id}/end")
    @Write("interest.end")
    @APIResponseSchema(value = InterestView.class, responseCode = "200")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndedInterest ended) {
        return answer(Response.Status.OK, declareInterest.end(id, ended.lastDay(), ifMatch, callers.current()));
    }

    @POST
    @Path("officials/{code}/interest-declarations")
    @Write("interest-declaration.make")
    @APIResponseSchema(value = DeclarationView.class, responseCode = "201")
    public Response confirm(@PathParam("code") String code, @NotNull @Valid Confirmation confirmation) {
        var made = declareYear.declare(code, confirmation.year(), confirmation.nothing(), callers.current());
        return Response.status(Response.Status.CREATED)
                .entity(DeclarationView.of(made))
                .build();
    }

    /** That they were made, not what they say. */
    @GET
    @Path("interest-declarations")
    @RolesAllowed({Roles.SUPERVISOR, Roles.UNIT_LEADER, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
    public Page<DeclarationView> made(
            @QueryParam("year") @Min(2000) @Max(2100) Integer year,
            @QueryParam("unit") String unit,
            @BeanParam Paging paging) {
        var page = missing.made(callers.current(), required(year), unit, paging);
        return new Page<>(page.items().stream().map(DeclarationView::of).toList(), page.next());
    }

    @GET
    @Path("interest-declarations/missing")
    @RolesAllowed({Roles.SUPERVISOR, Roles.UNIT_LEADER, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
    public Page<MissingDeclarations.Missing> missing(
            @QueryParam("year") @Min(2000) @Max(2100) Integer year,
            @QueryParam("unit") String unit,
            @BeanParam Paging paging) {
        return missing.page(callers.current(), required(year), unit, paging);
    }

    /** The code by which a case names a person. In the body, for numbers in addresses end in logs. */
    @POST
    @Path("persons/code")
    @RolesAllowed({Roles.HANDLER, Roles.EXAMINER, Roles.UNIT_LEADER, Roles.SUPERVISOR, Roles.INTEGRATION})
    @Write("person.code")
    @APIResponseSchema(value = PersonCode.class, responseCode = "200")
    public Response personCode(@NotNull @Valid Identified identified) {
        return Response.ok(new PersonCode(personCodes.of(identified.identityNumber())))
                .build();
    }

    private static int required(Integer year) {
        if (year == null) {
            throw new RuleBroken("year-missing");
        }
        return year;
    }

    private Response answer(Response.Status status, Interest interest) {
        return Response.status(status)
                .entity(readInterests.view(interest))
                .header(HttpHeaders.ETAG, ETags.of(interest.version()))
                .build();
    }
}
