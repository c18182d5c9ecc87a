package org.mingjing.risk.integrityfile.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
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
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.integrityfile.ChainCheck;
import org.mingjing.risk.integrityfile.reading.SeenReadings.ReadingView;

/** Readings of integrity files, the register of them, and whether the files are what they were. */
@Path("/")
@RolesAllowed({Roles.PARTY_COMMITTEE, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class FileReadingResource {
    private final ReadFile readFile;
    private final SeenReadings seenReadings;
    private final CheckChain checkChain;
    private final Callers callers;

    FileReadingResource(ReadFile readFile, SeenReadings seenReadings, CheckChain checkChain, Callers callers) {
        this.readFile = readFile;
        this.seenReadings = seenReadings;
        this.checkChain = checkChain;
        this.callers = callers;
    }

    /** @param asOf the day as of which it is read; today when absent */
    public record ReadingRequest(
            @NotNull UUID approvalId,
            @NotEmpty @Size(max = 5) Set<@NotNull FilePart> parts,
            LocalDate asOf) {}

    /**
     * A POST, for it leaves an entry behind. No answer of it is kept to be repeated under a key: that would be a reading
     * that nobody approved and no register knows.
     */
    @POST
    @Path("integrity-files/{official}/readings")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("integrity-file.read")
    @APIResponseSchema(
            value = IntegrityFile.class,
            responseCode = "201",
            responseDescription = "The parts that were asked for; the register of readings has another entry")
    public Response read(
            @PathParam("official") String official,
            @NotNull @Valid ReadingRequest request,
            @HeaderParam("Idempotency-Key") String key) {
        var file =
                readFile.read(official, request.approvalId(), request.parts(), request.asOf(), key, callers.current());
        return Response.status(Response.Status.CREATED)
                .entity(file)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Whose superior asks, or the Party committee or an auditor, sees who read the file when. */
    @GET
    @Path("integrity-files/{official}/readings")
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
    public Page<ReadingView> readings(@PathParam("official") String official, @BeanParam Paging paging) {
        return seenReadings.of(callers.current(), official, paging);
    }

    /** All readings of all files but the caller's own, newest first. */
    @GET
    @Path("integrity-file-readings")
    public Page<ReadingView> register(@BeanParam Paging paging) {
        return seenReadings.all(callers.current(), paging);
    }

    /** Recomputes the chain of a file and names the first entry that does not hold; needs no key and shows no word. */
    @GET
    @Path("integrity-files/{official}/chain")
    public ChainCheck chain(@PathParam("official") String official) {
        return checkChain.of(official).chain();
    }
}
