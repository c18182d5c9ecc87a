package org.mingjing.risk.interest.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.interest.InterestView;
import org.mingjing.risk.interest.reading.SeenInterestReadings.InterestReadingView;

/** Readings of the names in interests, and the register of them. */
@Path("/")
@RolesAllowed({Roles.PARTY_COMMITTEE, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class InterestReadingResource {
    private final ReadNames readNames;
    private final SeenInterestReadings seenReadings;
    private final Callers callers;

    InterestReadingResource(ReadNames readNames, SeenInterestReadings seenReadings, Callers callers) {
        this.readNames = readNames;
        this.seenReadings = seenReadings;
        this.callers = callers;
    }

    public record ReadingPurpose(@NotBlank @Size(max = 1000) String purpose) {}

    /** A POST, for it leaves an entry behind; no answer of it is kept to be repeated under a key. */
    @POST
    @Path("interests/{id}/readings")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("interest.read")
    @APIResponseSchema(
            value = InterestView.class,
            responseCode = "201",
            responseDescription = "The interest with its words; the register of readings has another entry")
    public Response read(
            @PathParam("id") UUID id,
            @NotNull @Valid ReadingPurpose reading,
            @HeaderParam("Idempotency-Key") String key) {
        return Response.status(Response.Status.CREATED)
                .entity(readNames.read(id, reading.purpose(), key, callers.current()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Whose superior asks, or the Party committee or an auditor, sees who read in their interests when. */
    @GET
    @Path("officials/{code}/interest-readings")
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
    public Page<InterestReadingView> of(@PathParam("code") String code, @BeanParam Paging paging) {
        return seenReadings.of(callers.current(), code, paging);
    }

    /** All readings but those of the caller's own interests, newest first. */
    @GET
    @Path("interest-readings")
    public Page<InterestReadingView> register(@BeanParam Paging paging) {
        return seenReadings.all(callers.current(), paging);
    }
}
