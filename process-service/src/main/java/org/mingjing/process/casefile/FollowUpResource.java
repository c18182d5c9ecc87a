package org.mingjing.process.casefile;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.process.calendar.Readers;
import org.mingjing.process.clock.ExplainClock;
import org.mingjing.process.logged.CaseLog;
import org.mingjing.process.power.Powers;

/** A look-up that changes nothing. It is a POST so that the code stands in no URL, log or browser history. */
@Path("public/case-lookups")
public class FollowUpResource {
    private final CaseFiles files;
    private final Powers powers;
    private final ExplainClock explainClock;
    private final CaseLog caseLog;

    FollowUpResource(CaseFiles files, Powers powers, ExplainClock explainClock, CaseLog caseLog) {
        this.files = files;
        this.powers = powers;
        this.explainClock = explainClock;
        this.caseLog = caseLog;
    }

    public record Lookup(
            @NotBlank @Size(max = 100) String number,
            @NotBlank @Size(max = 100) String queryCode) {}

    /** A wrong number and a wrong code are answered alike. */
    @POST
    @PermitAll
    public Response lookUp(@Valid @NotNull Lookup lookup, @Context HttpHeaders headers) {
        var file = files.byNumber(lookup.number().strip())
                .filter(found -> found.opensWith(lookup.queryCode()))
                .orElseThrow(NotFound::new);
        var clocks = explainClock.explain(file.number(), Readers.language(headers));
        var logName = caseLog.nameOf(file.number()).orElse(null);
        var view = FollowUpView.of(file, powers.byCode(file.powerCode()), clocks.clocks(), logName, lookup.queryCode());
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
