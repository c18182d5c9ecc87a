package org.mingjing.risk.rating.scheme;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.write.Write;

/** The schemes by which powers may be rated, version by version. */
@Path("rating-schemes")
@RolesAllowed({
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST,
    Roles.AUDITOR
})
@Produces(MediaType.APPLICATION_JSON)
public class RatingSchemeResource {
    private static final String LIST = "rating-schemes";

    private final RatingSchemes schemes;
    private final SchemesInForce schemesInForce;
    private final DraftScheme draftScheme;
    private final Callers callers;
    private final Clock clock;

    RatingSchemeResource(
            RatingSchemes schemes,
            SchemesInForce schemesInForce,
            DraftScheme draftScheme,
            Callers callers,
            Clock clock) {
        this.schemes = schemes;
        this.schemesInForce = schemesInForce;
        this.draftScheme = draftScheme;
        this.callers = callers;
        this.clock = clock;
    }

    /** Exactly one of score, criteria and consequence is given; it is the kind of the scheme. */
    public record SchemeRequest(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9]{1,19}")
            String code,

            @NotBlank @Size(max = 200) String titleZh,
            @NotBlank @Size(max = 200) String titleEn,
            @NotBlank @Size(max = 2000) String legalBasis,
            @Valid ScoreMethod score,
            @Valid CriteriaMethod criteria,
            @Valid ConsequenceMethod consequence) {

        RatingScheme.SchemeTitle title() {
            return new RatingScheme.SchemeTitle(titleZh, titleEn, legalBasis);
        }

        RatingMethod method() {
            var methods = Stream.<RatingMethod>of(score, criteria, consequence)
                    .filter(java.util.Objects::nonNull)
                    .toList();
            if (methods.size() != 1) {
                throw new RuleBroken("scheme-of-one-kind", methods.size());
            }
            return methods.get(0);
        }
    }

    public record SchemeView(
            String code,
            int version,
            SchemeKind kind,
            String titleZh,
            String titleEn,
            String legalBasis,
            ScoreMethod score,
            CriteriaMethod criteria,
            ConsequenceMethod consequence,
            String draftedBy,
            java.time.OffsetDateTime draftedAt) {
        static SchemeView of(RatingScheme scheme) {
            var method = scheme.method();
            var title = scheme.title();
            return new SchemeView(
                    scheme.name().code(),
                    scheme.name().version(),
                    scheme.kind(),
                    title.zh(),
                    title.en(),
                    title.legalBasis(),
                    method instanceof ScoreMethod score ? score : null,
                    method instanceof CriteriaMethod criteria ? criteria : null,
                    method instanceof ConsequenceMethod consequence ? consequence : null,
                    scheme.draftedBy(),
                    scheme.draftedAt());
        }
    }

    @GET
    public Page<SchemeView> all(@BeanParam Paging paging) {
        var after = paging.after(LIST);
        return Page.of(
                schemes.behind(after.text(0).orElse(""), after.smallNumber(1).orElse(0), paging.fetch()),
                paging,
                LIST,
                scheme -> List.of(scheme.name().code(), "" + scheme.name().version()),
                SchemeView::of);
    }

    /** The scheme of a day, of today when none is named. */
    @GET
    @Path("in-force")
    public SchemeView inForce(@jakarta.ws.rs.QueryParam("asOf") LocalDate asOf) {
        return SchemeView.of(schemesInForce.on(asOf == null ? LocalDate.now(clock) : asOf));
    }

    @GET
    @Path("{code}/{version}")
    public SchemeView one(@PathParam("code") String code, @PathParam("version") int version) {
        return SchemeView.of(schemes.required(code, version));
    }

    @POST
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("rating-scheme.draft")
    @APIResponseSchema(
            value = SchemeView.class,
            responseCode = "201",
            responseDescription = "The scheme, or the next version of it")
    public Response draft(@NotNull @Valid SchemeRequest request) {
        var scheme = draftScheme.draft(request.code(), request.title(), request.method(), callers.current());
        var name = scheme.name();
        return Response.created(URI.create("rating-schemes/" + name.code() + "/" + name.version()))
                .entity(SchemeView.of(scheme))
                .build();
    }
}
