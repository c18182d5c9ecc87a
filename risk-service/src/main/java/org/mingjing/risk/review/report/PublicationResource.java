package org.mingjing.risk.review.report;

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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.ReviewView;
import org.mingjing.risk.review.SeenReviews;
import org.mingjing.risk.review.frozen.Section;

/** What of a signed report everybody may read: sections by policy, single items by the publisher. */
@Path("/")
@RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {
    private final PublishReport publishReport;
    private final WithholdItem withholdItem;
    private final WithheldItem.Said withheldItems;
    private final SeenReviews seenReviews;
    private final SectionPolicy.Known policies;
    private final Callers callers;

    PublicationResource(
            PublishReport publishReport,
            WithholdItem withholdItem,
            WithheldItem.Said withheldItems,
            SeenReviews seenReviews,
            SectionPolicy.Known policies,
            Callers callers) {
        this.publishReport = publishReport;
        this.withholdItem = withholdItem;
        this.withheldItems = withheldItems;
        this.seenReviews = seenReviews;
        this.policies = policies;
        this.callers = callers;
    }

    public record Withholding(@NotBlank @Size(max = 2000) String reason) {}

    public record WithheldItemView(int no, String reason, String withheldBy, OffsetDateTime withheldAt) {
        static WithheldItemView of(WithheldItem item) {
            return new WithheldItemView(item.itemNo(), item.reason(), item.by(), item.at());
        }
    }

    /** @param withheld why everybody may not read it; absent where everybody may */
    public record PolicyView(Section section, LocalDate validFrom, boolean open, Report.Withheld withheld) {
        static PolicyView of(SectionPolicy policy) {
            return new PolicyView(policy.section(), policy.validFrom(), policy.withheld() == null, policy.withheld());
        }
    }

    /** Which sections of a report everybody may read, from which day on. */
    @GET
    @Path("report-sections")
    public List<PolicyView> policies() {
        return policies.inOrder().stream().map(PolicyView::of).toList();
    }

    /** What the publisher leaves out of the report of a review, and why. */
    @GET
    @Path("quarterly-reviews/{code}/withheld-items")
    public Page<WithheldItemView> withheld(@PathParam("code") String code, @BeanParam Paging paging) {
        var review = seenReviews.required(callers.current(), code);
        var filter = "withheld-items " + code;
        return Page.of(
                withheldItems.page(review, paging.after(filter).smallNumber(0).orElse(0), paging.fetch()),
                paging,
                filter,
                item -> List.of(String.valueOf(item.itemNo())),
                WithheldItemView::of);
    }

    /** The report is signed as it is; everybody reads only how many of its items they do not. */
    @POST
    @Path("quarterly-reviews/{code}/agenda/{no}/withholding")
    @RolesAllowed(Roles.PARTY_COMMITTEE)
    @Write("quarterly-review.withhold-item")
    @APIResponseSchema(
            value = ReviewView.class,
            responseCode = "200",
            responseDescription = "The review, one item less of which is published")
    public Response withhold(
            @PathParam("code") String code,
            @PathParam("no") int no,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Withholding request) {
        return answer(withholdItem.withhold(code, no, request.reason(), ifMatch, callers.current()));
    }

    @POST
    @Path("quarterly-reviews/{code}/publication")
    @RolesAllowed(Roles.PARTY_COMMITTEE)
    @Write("quarterly-review.publish")
    @APIResponseSchema(
            value = ReviewView.class,
            responseCode = "200",
            responseDescription = "The review, its report published")
    public Response publish(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(publishReport.publish(code, ifMatch, callers.current()));
    }

    private static Response answer(QuarterlyReview review) {
        return Response.ok(ReviewView.of(review))
                .header(HttpHeaders.ETAG, ETags.of(review.version()))
                .build();
    }
}
