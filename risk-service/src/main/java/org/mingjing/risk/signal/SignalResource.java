package org.mingjing.risk.signal;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.write.Write;

/** Signals of all sources: reported, corrected, withdrawn, searched. */
@Path("signals")
@RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class SignalResource {
    private static final String CODE = "[A-Z0-9][A-Z0-9-]{0,39}";

    private final ReportSignal reportSignal;
    private final Signals signals;
    private final SignalEntries entries;
    private final Callers callers;

    SignalResource(ReportSignal reportSignal, Signals signals, SignalEntries entries, Callers callers) {
        this.reportSignal = reportSignal;
        this.signals = signals;
        this.entries = entries;
        this.callers = callers;
    }

    /** What the signal is about and what it says of that. */
    public record ContentRequest(
            @Pattern(regexp = CODE) String powerCode,
            @Size(min = 1, max = 40) String step,
            @Pattern(regexp = CODE) String unitCode,
            @Pattern(regexp = CODE) String officialCode,
            @NotNull @Min(1) @Max(5) Integer weight,
            @NotNull LocalDate occurredOn,
            @NotBlank @Size(max = 4000) String evidence) {
        SignalContent content() {
            return new SignalContent(powerCode, step, unitCode, officialCode, weight, occurredOn, evidence);
        }
    }

    /** @param reference what the fact is called in the system it comes from */
    public record ReportRequest(
            @NotNull SignalSource source,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
            String sourceSystem,

            @NotBlank @Size(max = 100) String reference,
            @NotNull @Valid ContentRequest content) {}

    public record CorrectionRequest(
            @NotNull @Valid ContentRequest content,
            @NotBlank @Size(max = 2000) String reason) {}

    public record WithdrawalRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @RolesAllowed({Roles.RISK_ANALYST, Roles.INTEGRATION})
    @Write("signal.report")
    @APIResponseSchema(
            value = SignalView.class,
            responseCode = "201",
            responseDescription = "The signal; 200 when the same fact had been reported before")
    public Response report(@NotNull @Valid ReportRequest request) {
        var reference = request.sourceSystem().toUpperCase(Locale.ROOT) + ":" + request.reference();
        var reported = reportSignal.reportFromOutside(
                request.source(), reference, request.content().content(), callers.current());
        var answer = reported.isNew() ? Response.created(URI.create("signals/" + reported.id())) : Response.ok();
        return answer(answer, signals.required(reported.id()));
    }

    @POST
    @Path("{id}/correction")
    @RolesAllowed({Roles.RISK_ANALYST, Roles.INTEGRATION})
    @Write("signal.correct")
    @APIResponseSchema(value = SignalView.class, responseCode = "200", responseDescription = "The signal, corrected")
    public Response correct(
            @PathParam("id") UUID id,
            @NotNull @Valid CorrectionRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(
                Response.ok(),
                reportSignal.correct(id, request.content().content(), request.reason(), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.RISK_ANALYST, Roles.INTEGRATION})
    @Write("signal.take-back")
    @APIResponseSchema(value = SignalView.class, responseCode = "200", responseDescription = "The signal, withdrawn")
    public Response withdraw(
            @PathParam("id") UUID id,
            @NotNull @Valid WithdrawalRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.ok(), reportSignal.withdraw(id, request.reason(), ifMatch, callers.current()));
    }

    @GET
    public Page<SignalView> list(
            @QueryParam("source") SignalSource source,
            @QueryParam("power") String power,
            @QueryParam("unit") String unit,
            @QueryParam("official") String official,
            @QueryParam("q") @Size(min = 2, max = 100) String text,
            @BeanParam Paging paging) {
        var filter = SignalFilter.of(callers.current(), source, power, unit, official, text);
        return signals.page(filter, paging);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(
            value = SignalView.Full.class,
            responseCode = "200",
            responseDescription = "The signal and what it said before")
    public Response one(@PathParam("id") UUID id) {
        var caller = callers.current();
        var signal = signals.findByIdOptional(id)
                .filter(found -> SignalFilter.shows(caller, found.content()))
                .orElseThrow(NotFound::new);
        var history = entries.of(signal).stream()
                .filter(entry -> SignalFilter.shows(caller, entry.content()))
                .map(SignalView.EntryView::of)
                .toList();
        return Response.ok(new SignalView.Full(SignalView.of(signal), history))
                .header(HttpHeaders.ETAG, ETags.of(signal.version()))
                .build();
    }

    private static Response answer(Response.ResponseBuilder answer, Signal signal) {
        return answer.entity(SignalView.of(signal))
                .header(HttpHeaders.ETAG, ETags.of(signal.version()))
                .build();
    }
}
