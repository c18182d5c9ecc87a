package org.mingjing.risk.unit;

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
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;

/** The dated records of units: from which day on a unit is what, and who said so. */
@Path("/")
@RolesAllowed(Roles.UNIT_LEADER)
@Produces(MediaType.APPLICATION_JSON)
public class UnitRecordResource {
    private final ChangeUnit changeUnit;
    private final SeenUnits seenUnits;
    private final Callers callers;

    UnitRecordResource(ChangeUnit changeUnit, SeenUnits seenUnits, Callers callers) {
        this.changeUnit = changeUnit;
        this.seenUnits = seenUnits;
        this.callers = callers;
    }

    public record Stated(
            @Pattern(regexp = UnitProfile.CODE) String parentCode,
            @NotNull UnitKind kind,
            @NotBlank @Size(max = 200) String nameZh,
            @NotBlank @Size(max = 200) String nameEn) {
        UnitProfile profile() {
            return new UnitProfile(parentCode, kind, nameZh, nameEn);
        }
    }

    public record OpenedUnit(
            @NotNull @Pattern(regexp = UnitProfile.CODE) String code,
            @NotNull @Valid Stated unit,
            @NotNull LocalDate from,
            @Size(max = 2000) String reason) {}

    public record ChangedUnit(
            @NotNull @Valid Stated unit,
            @NotNull LocalDate from,
            @Size(max = 2000) String reason) {}

    /** @param from the first day on which the unit is no more */
    public record EndedUnit(
            @NotNull LocalDate from,
            @NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param corrects number of the record that was wrong
     * @param unit what would have been right; with neither it nor an end the record is void
     */
    public record CorrectedUnit(
            int corrects,
            @NotNull UnitEffect effect,
            @Valid Stated unit,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 2000) String reason) {}

    public record RecordView(
            int no,
            LocalDate from,
            UnitEffect effect,
            UnitView unit,
            Integer corrects,
            String reason,
            String recordedBy,
            OffsetDateTime recordedAt) {
        static RecordView of(UnitRevision revision) {
            return new RecordView(
                    revision.no(),
                    revision.beginsOn(),
                    revision.effect(),
                    revision.profile() == null ? null : UnitView.of(revision.unitCode(), revision.profile()),
                    revision.corrects(),
                    revision.reason(),
                    revision.recordedBy(),
                    revision.recordedAt());
        }
    }

    @GET
    @Path("units/{code}/records")
    @RolesAllowed({
        Roles.UNIT_LEADER,
        Roles.DEPUTY_LEADER,
        Roles.PARTY_COMMITTEE,
        Roles.SUPERVISOR,
        Roles.RISK_ANALYST,
        Roles.AUDITOR
    })
    public Page<RecordView> records(@PathParam("code") String code, @BeanParam Paging paging) {
        var page = seenUnits.records(callers.current(), code, paging);
        return new Page<>(page.items().stream().map(RecordView::of).toList(), page.next());
    }

    @POST
    @Path("units")
    @Write("unit.open")
    @APIResponseSchema(value = RecordView.class, responseCode = "201")
    public Response open(@NotNull @Valid OpenedUnit opened) {
        var change = UnitChange.exists(opened.code(), opened.unit().profile(), opened.from(), opened.reason());
        return answer(changeUnit.open(change, callers.current()));
    }

    @POST
    @Path("units/{code}/changes")
    @Write("unit.change")
    @APIResponseSchema(value = RecordView.class, responseCode = "201")
    public Response change(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangedUnit changed) {
        var change = UnitChange.exists(code, changed.unit().profile(), changed.from(), changed.reason());
        return answer(changeUnit.change(change, ifMatch, callers.current()));
    }

    @POST
    @Path("units/{code}/end")
    @Write("unit.end")
    @APIResponseSchema(value = RecordView.class, responseCode = "201")
    public Response end(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndedUnit ended) {
        var change = UnitChange.ended(code, ended.from(), ended.reason());
        return answer(changeUnit.change(change, ifMatch, callers.current()));
    }

    @POST
    @Path("units/{code}/corrections")
    @Write("unit.correct")
    @APIResponseSchema(value = RecordView.class, responseCode = "201")
    public Response correct(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectedUnit corrected) {
        var stated = corrected.unit() == null ? null : corrected.unit().profile();
        var change = UnitChange.correcting(
                corrected.corrects(), code, corrected.effect(), stated, corrected.from(), corrected.reason());
        return answer(changeUnit.change(change, ifMatch, callers.current()));
    }

    private static Response answer(UnitRevision recorded) {
        return Response.status(Response.Status.CREATED)
                .entity(RecordView.of(recorded))
                .header(HttpHeaders.ETAG, ETags.of(recorded.no()))
                .build();
    }
}
