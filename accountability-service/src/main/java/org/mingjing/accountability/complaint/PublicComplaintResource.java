package org.mingjing.accountability.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.write.Write;

@Path("public")
class PublicComplaintResource {
    private final FileComplaint fileComplaint;
    private final Complaints complaints;

    PublicComplaintResource(FileComplaint fileComplaint, Complaints complaints) {
        this.fileComplaint = fileComplaint;
        this.complaints = complaints;
    }

    @POST
    @Path("complaints")
    @PermitAll
    @Write(value = "complaint.file", anonymous = true)
    public Response file(@HeaderParam("Idempotency-Key") Optional<String> key, @Valid @NotNull Filing filing) {
        return unkept(Response.status(Response.Status.CREATED).entity(new Receipt(fileComplaint.file(filing, key))));
    }

    /** A reading that is a POST because a receipt must not stand in an address, where logs and browsers keep it. */
    @POST
    @Path("complaint-lookups")
    @PermitAll
    @Write(value = "complaint.look-up", anonymous = true)
    public Response lookUp(@Valid @NotNull Lookup lookup) {
        return unkept(Response.ok(
                complaints.byReceipt(lookup.receipt()).map(Standing::of).orElseThrow(NotFound::new)));
    }

    private static Response unkept(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "no-store").build();
    }

    record Receipt(String receipt) {}

    record Lookup(@NotBlank @Size(max = 100) String receipt) {}

    /** What the reporter may know: also the day, which they know, and the supervisor's words, but not who decided. */
    record Standing(
            ComplaintStatus status,
            String powerCode,
            ComplaintKind kind,
            LocalDate filedOn,
            Outcome outcome,
            String answer,
            LocalDate decidedOn) {

        static Standing of(Complaint complaint) {
            var decision = complaint.lastDecision();
            return new Standing(
                    complaint.status(),
                    complaint.powerCode(),
                    complaint.kind(),
                    complaint.filedOn(),
                    decision.map(Decision::outcome).orElse(null),
                    decision.map(Decision::words).orElse(null),
                    decision.map(Decision::decidedOn).orElse(null));
        }
    }
}
