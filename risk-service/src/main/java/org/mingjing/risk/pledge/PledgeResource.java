package org.mingjing.risk.pledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.write.Write;

/** Every official signs the pledge of the year, whatever their role. */
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
public class PledgeResource {
    private final PledgeTexts texts;
    private final PublishPledgeText publishPledgeText;
    private final SignPledge signPledge;
    private final SeenPledges seenPledges;
    private final MissingPledges missing;
    private final Callers callers;

    PledgeResource(
            PledgeTexts texts,
            PublishPledgeText publishPledgeText,
            SignPledge signPledge,
            SeenPledges seenPledges,
            MissingPledges missing,
            Callers callers) {
        this.texts = texts;
        this.publishPledgeText = publishPledgeText;
        this.signPledge = signPledge;
        this.seenPledges = seenPledges;
        this.missing = missing;
        this.callers = callers;
    }

    public record PublishedText(
            int year,
            @NotBlank @Size(max = 20_000) String textZh,
            @NotBlank @Size(max = 20_000) String textEn,
            @NotNull LocalDate dueOn) {}

    /** @param sha256 of the text that was read, as it was shown */
    public record Signature(
            int year,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    public record TextView(
            int year,
            int edition,
            String textZh,
            String textEn,
            String sha256,
            LocalDate dueOn,
            String publishedBy,
            OffsetDateTime publishedAt) {
        static TextView of(PledgeText text) {
            return new TextView(
                    text.year(),
                    text.edition(),
                    text.textZh(),
                    text.textEn(),
                    text.sha256(),
                    text.dueOn(),
                    text.publishedBy(),
                    text.publishedAt());
        }
    }

    public record PledgeView(String official, int year, int edition, String sha256, OffsetDateTime signedAt) {
        static PledgeView of(Pledge pledge) {
            return new PledgeView(
                    pledge.officialCode(), pledge.year(), pledge.edition(), pledge.sha256(), pledge.signedAt());
        }
    }

    /** Every edition, the one that counts first. */
    @GET
    @Path("pledge-texts/{year}")
    public List<TextView> texts(@PathParam("year") int year) {
        return texts.of(year).stream().map(TextView::of).toList();
    }

    @POST
    @Path("pledge-texts")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("pledge-text.publish")
    @APIResponseSchema(value = TextView.class, responseCode = "201")
    public Response publish(@NotNull @Valid PublishedText published) {
        var text = publishPledgeText.publish(
                published.year(), published.textZh(), published.textEn(), published.dueOn(), callers.current());
        return Response.status(Response.Status.CREATED)
                .entity(TextView.of(text))
                .build();
    }

    @GET
    @Path("officials/{code}/pledges")
    public List<PledgeView> of(@PathParam("code") String code) {
        return seenPledges.of(code, callers.current()).stream()
                .map(PledgeView::of)
                .toList();
    }

    @POST
    @Path("officials/{code}/pledges")
    @Write("pledge.sign")
    @APIResponseSchema(value = PledgeView.class, responseCode = "201")
    public Response sign(@PathParam("code") String code, @NotNull @Valid Signature signature) {
        var pledge = signPledge.sign(code, signature.year(), signature.sha256(), callers.current());
        return Response.status(Response.Status.CREATED)
                .entity(PledgeView.of(pledge))
                .build();
    }

    @GET
    @Path("pledges/missing")
    @RolesAllowed({Roles.SUPERVISOR, Roles.UNIT_LEADER, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
    public Page<MissingPledges.Missing> missing(
            @QueryParam("year") @Min(2000) @Max(2100) Integer year,
            @QueryParam("unit") String unit,
            @BeanParam Paging paging) {
        if (year == null) {
            throw new RuleBroken("year-missing");
        }
        return missing.page(callers.current(), year, unit, paging);
    }
}
