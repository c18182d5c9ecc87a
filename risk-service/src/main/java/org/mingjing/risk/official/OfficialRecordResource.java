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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;

/** The dated records of officials: since when they serve where, when they left, and who said so. */
@Path("/")
@RolesAllowed(Roles.UNIT_LEADER)
@Produces(MediaType.APPLICATION_JSON)
public class OfficialRecordResource {
    private final KeepOfficials keepOfficials;
    private final SeenOfficials seenOfficials;
    private final Recorders recorders;

    OfficialRecordResource(KeepOfficials keepOfficials, SeenOfficials seenOfficials, Recorders recorders) {
        this.keepOfficials = keepOfficials;
        this.seenOfficials = seenOfficials;
        this.recorders = recorders;
    }

    public record StatedOfficial(
            @NotNull @Pattern(regexp = Post.CODE) String unitCode,
            @NotBlank @Size(max = 100) String name) {
        OfficialProfile profile() {
            return new OfficialProfile(unitCode, name);
        }
    }

    /** @param from the first day on which they serve there or bear that name */
    public record ChangedOfficial(
            @NotNull @Valid StatedOfficial official,
            @NotNull LocalDate from,
            @Size(max = 2000) String reason) {}

    /** @param from the first day out of service */
    public record LeavingOfficial(
            @NotNull LocalDate from,
            @NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param corrects number of the record that was wrong
     * @param official what would have been right; with neither it nor a leaving the record is void
     */
    public record CorrectedOfficial(
            int corrects,
            @NotNull OfficialEffect effect,
            @Valid StatedOfficial official,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 2000) String reason) {}

    public record OfficialRecordView(
            int no,
            LocalDate from,
            OfficialEffect effect,
            StatedOfficial official,
            Integer corrects,
            RecordView.Note recorded) {
        static OfficialRecordView of(OfficialRecord record) {
            var profile = record.profile();
            return new OfficialRecordView(
                    record.no(),
                    record.beginsOn(),
                    record.effect(),
                    profile == null ? null : new StatedOfficial(profile.unitCode(), profile.name()),
                    record.corrects(),
                    RecordView.Note.of(record.recorded()));
        }
    }

    @GET
    @Path("officials/{code}/records")
    @RolesAllowed({
        Roles.UNIT_LEADER,
        Roles.DEPUTY_LEADER,
        Roles.PARTY_COMMITTEE,
        Roles.SUPERVISOR,
        Roles.RISK_ANALYST,
        Roles.AUDITOR
    })
    public Page<OfficialRecordView> records(@PathParam("code") String code, @BeanParam Paging paging) {
        var page = seenOfficials.records(recorders.caller(), code, paging);
        return new Page<>(page.items().stream().map(OfficialRecordView::of).toList(), page.next());
    }

    @POST
    @Path("officials/{code}/changes")
    @Write("official.change")
    @APIResponseSchema(value = OfficialRecordView.class, responseCode = "201")
    public Response change(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangedOfficial changed) {
        var change = OfficialChange.inService(code, changed.official().profile(), changed.from());
        return answer(keepOfficials.change(change, ifMatch, recorders.saying(changed.reason())));
    }

    @POST
    @Path("officials/{code}/end")
    @Write("official.end")
    @APIResponseSchema(value = OfficialRecordView.class, responseCode = "201")
    public Response end(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LeavingOfficial leaving) {
        var change = OfficialChange.left(code, leaving.from());
        return answer(keepOfficials.change(change, ifMatch, recorders.saying(leaving.reason())));
    }

    @POST
    @Path("officials/{code}/corrections")
    @Write("official.correct")
    @APIResponseSchema(value = OfficialRecordView.class, responseCode = "201")
    public Response correct(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectedOfficial corrected) {
        var stated = corrected.official() == null ? null : corrected.official().profile();
        var change =
                OfficialChange.correcting(corrected.corrects(), code, corrected.effect(), stated, corrected.from());
        return answer(keepOfficials.change(change, ifMatch, recorders.saying(corrected.reason())));
    }

    private static Response answer(OfficialRecord recorded) {
        return Response.status(Response.Status.CREATED)
                .entity(OfficialRecordView.of(recorded))
                .header(HttpHeaders.ETAG, ETags.of(recorded.no()))
                .build();
    }
}
