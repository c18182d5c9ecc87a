package org.mingjing.risk.disclosure;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.catalogue.publication.Cached;
import org.mingjing.risk.disclosure.policy.RecordKind;
import org.mingjing.risk.disclosure.record.FindRecords;
import org.mingjing.risk.disclosure.record.RecordView;
import org.mingjing.risk.disclosure.record.SeenRecords;

/** Powers, risk points and measures of published catalogues, found by Chinese or other words, unit, type and level. */
@Path("public")
@PermitAll
public class PublicRecordResource {
    private final FindRecords findRecords;
    private final SeenRecords seenRecords;
    private final Cached cached;

    PublicRecordResource(FindRecords findRecords, SeenRecords seenRecords, Cached cached) {
        this.findRecords = findRecords;
        this.seenRecords = seenRecords;
        this.cached = cached;
    }

    /** Only for the API document, which cannot see through the page. */
    record RecordPage(List<RecordView> items, String next) {}

    @GET
    @Path("powers")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = RecordPage.class,
            responseCode = "200",
            responseDescription = "Powers of published catalogues")
    public Response powers(@BeanParam @Valid Question question, @BeanParam Paging paging, @Context Request request) {
        return cached.answer(request, findRecords.page(question.about(RecordKind.POWER), paging));
    }

    @GET
    @Path("powers/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = RecordView.class,
            responseCode = "200",
            responseDescription = "The power, its level and how that follows, and what it once said")
    public Response power(@PathParam("code") String code, @Context Request request) {
        return answer(request, seenRecords.power(code));
    }

    @GET
    @Path("risk-points")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = RecordPage.class,
            responseCode = "200",
            responseDescription = "Risk points of published catalogues")
    public Response riskPoints(
            @BeanParam @Valid Question question,
            @QueryParam("power") String power,
            @BeanParam Paging paging,
            @Context Request request) {
        return cached.answer(request, findRecords.page(question.aboutPower(RecordKind.RISK_POINT, power), paging));
    }

    @GET
    @Path("risk-points/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = RecordView.class,
            responseCode = "200",
            responseDescription = "The risk point, and what was once said of it")
    public Response riskPoint(@PathParam("code") String code, @Context Request request) {
        return answer(request, seenRecords.required(RecordKind.RISK_POINT, code));
    }

    @GET
    @Path("measures")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = RecordPage.class,
            responseCode = "200",
            responseDescription = "Measures of published catalogues")
    public Response measures(
            @BeanParam @Valid Question question,
            @QueryParam("power") String power,
            @BeanParam Paging paging,
            @Context Request request) {
        return cached.answer(request, findRecords.page(question.aboutPower(RecordKind.MEASURE, power), paging));
    }

    @GET
    @Path("measures/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = RecordView.class,
            responseCode = "200",
            responseDescription = "The measure, and what was once said of it")
    public Response measure(@PathParam("code") String code, @Context Request request) {
        return answer(request, seenRecords.required(RecordKind.MEASURE, code));
    }

    private Response answer(Request request, SeenRecords.Seen seen) {
        return cached.answerKept(request, seen.version(), seen.view());
    }
}
