package org.mingjing.risk.disclosure.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.disclosure.policy.RecordKey;
import org.mingjing.risk.disclosure.policy.RecordKind;
import org.mingjing.risk.disclosure.policy.RecordWithholding;
import org.mingjing.risk.disclosure.policy.RecordWithholdings;
import org.mingjing.risk.disclosure.policy.WithheldReason;

/** What the Party committee takes back of what is public, one record at a time and at once: a policy comes tomorrow at the earliest. */
@Path("public-records")
@RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.AUDITOR})
public class RecordWithholdingResource {
    private final WithholdRecord withholdRecord;
    private final RecordWithholdings withholdings;
    private final Callers callers;

    RecordWithholdingResource(WithholdRecord withholdRecord, RecordWithholdings withholdings, Callers callers) {
        this.withholdRecord = withholdRecord;
        this.withholdings = withholdings;
        this.callers = callers;
    }

    /** @param ground what everybody reads in place of the words */
    public record WithholdingRequest(
            @NotNull WithheldReason ground,
            @NotBlank @Size(max = 2000) String reason) {}

    public record DisclosureRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    /** @param ground left out where the words are shown again */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(
            RecordKind kind,
            String code,
            WithheldReason ground,
            String reason,
            String decidedBy,
            String decidedFor,
            OffsetDateTime decidedAt) {
        static Decision of(RecordWithholding decision) {
            return new Decision(
                    decision.kind(),
                    decision.code(),
                    decision.ground(),
                    decision.reason(),
                    decision.decidedBy(),
                    decision.decidedFor(),
                    decision.decidedAt());
        }
    }

    /** Every decision, in their order. */
    @GET
    @Path("withholdings")
    public Page<Decision> list(@BeanParam Paging paging) {
        var filter = "record-withholdings";
        return Page.of(
                withholdings.page(paging.after(filter).uuid(0).orElse(null), paging.fetch()),
                paging,
                filter,
                decision -> List.of(decision.id().toString()),
                Decision::of);
    }

    @POST
    @Path("{kind}/{code}/withholding")
    @RolesAllowed(Roles.PARTY_COMMITTEE)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Decision.class, responseDescription = "The words are withheld")
    @Write("public-record.withhold")
    public Response withhold(
            @PathParam("kind") RecordKind kind,
            @PathParam("code") String code,
            @NotNull @Valid WithholdingRequest request) {
        return answer(withholdRecord.withhold(
                new RecordKey(kind, code), request.ground(), request.reason(), callers.current()));
    }

    @POST
    @Path("{kind}/{code}/disclosure")
    @RolesAllowed(Roles.PARTY_COMMITTEE)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Decision.class, responseDescription = "The words are shown again")
    @Write("public-record.show-again")
    public Response showAgain(
            @PathParam("kind") RecordKind kind,
            @PathParam("code") String code,
            @NotNull @Valid DisclosureRequest request) {
        return answer(withholdRecord.showAgain(new RecordKey(kind, code), request.reason(), callers.current()));
    }

    private static Response answer(RecordWithholding decision) {
        return Response.ok(Decision.of(decision)).build();
    }
}
