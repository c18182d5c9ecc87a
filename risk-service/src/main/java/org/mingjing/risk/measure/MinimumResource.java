package org.mingjing.risk.measure;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.power.Level;

/** What each level demands, and what a power lacks of it. */
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
public class MinimumResource {
    private final Minimums minimums;
    private final AdoptMinimum adoptMinimum;
    private final CompareWithMinimum compareWithMinimum;
    private final PowersBelowMinimum powersBelowMinimum;
    private final Callers callers;

    MinimumResource(
            Minimums minimums,
            AdoptMinimum adoptMinimum,
            CompareWithMinimum compareWithMinimum,
            PowersBelowMinimum powersBelowMinimum,
            Callers callers) {
        this.minimums = minimums;
        this.adoptMinimum = adoptMinimum;
        this.compareWithMinimum = compareWithMinimum;
        this.powersBelowMinimum = powersBelowMinimum;
        this.callers = callers;
    }

    public record LevelMinimum(
            @NotNull Level level,
            @NotNull Set<@NotNull MeasureKind> kinds,
            @NotNull Integer least) {
        MinimumSet set() {
            return new MinimumSet(level, kinds, least);
        }
    }

    public record MinimumRequest(
            @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 2000) String legalBasis,
            @NotNull List<@NotNull @Valid LevelMinimum> levels) {}

    public record MinimumView(
            int edition,
            LocalDate validFrom,
            String legalBasis,
            Level level,
            Set<MeasureKind> kinds,
            int least,
            String adoptedBy) {
        static MinimumView of(MinimumRow row) {
            var set = row.set();
            return new MinimumView(
                    row.edition(),
                    row.validFrom(),
                    row.legalBasis(),
                    set.level(),
                    set.kinds(),
                    set.least(),
                    row.adoptedBy());
        }
    }

    /** All editions, the oldest first. */
    @GET
    @Path("measure-minimums")
    public List<MinimumView> all() {
        return minimums.all().stream().map(MinimumView::of).toList();
    }

    @POST
    @Path("measure-minimums")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("measure-minimum.adopt")
    @APIResponse(
            responseCode = "201",
            description = "What each level demands from that day on",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = MinimumView.class)))
    public Response adopt(@NotNull @Valid MinimumRequest request) {
        var rows = adoptMinimum.adopt(
                request.validFrom(),
                request.legalBasis(),
                request.levels().stream().map(LevelMinimum::set).toList(),
                callers.current());
        return Response.status(Response.Status.CREATED)
                .entity(rows.stream().map(MinimumView::of).toList())
                .build();
    }

    @GET
    @Path("powers/{code}/missing-measures")
    public MissingMeasures missing(@PathParam("code") String power) {
        return compareWithMinimum.missing(callers.current(), power);
    }

    /** The powers below their minimum: of a unit and those below it when one is named, of all that the caller sees otherwise. */
    @GET
    @Path("missing-measures")
    public Page<MissingMeasures> belowMinimum(@QueryParam("unit") String unit, @BeanParam Paging paging) {
        return powersBelowMinimum.page(callers.current(), unit, paging);
    }
}
