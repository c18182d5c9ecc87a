package org.mingjing.risk.power;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Set;
import org.mingjing.calendar.Language;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.unit.AsOf;

/** What became of a power, and of a list of powers, over time. */
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
public class PowerHistoryResource {
    private static final Set<String> OURS = Set.of("zh", "en");

    private final PowerHistory history;
    private final CompareLists compareLists;
    private final AsOf asOf;
    private final Callers callers;

    PowerHistoryResource(PowerHistory history, CompareLists compareLists, AsOf asOf, Callers callers) {
        this.history = history;
        this.compareLists = compareLists;
        this.asOf = asOf;
        this.callers = callers;
    }

    @GET
    @Path("powers/{code}/revisions")
    public Page<RevisionView> revisions(@PathParam("code") String code, @BeanParam Paging paging) {
        return history.revisions(callers.current(), code, paging);
    }

    /** One revision with all that it states. */
    @GET
    @Path("powers/{code}/revisions/{no}")
    public StatedView revision(@PathParam("code") String code, @PathParam("no") int no) {
        return StatedView.of(history.revision(callers.current(), code, no));
    }

    @GET
    @Path("powers/{code}/reforms")
    public Page<ReformView> reforms(@PathParam("code") String code, @BeanParam Paging paging) {
        return history.reforms(callers.current(), code, paging);
    }

    /** What differs between two days; a day that is left out is today. */
    @GET
    @Path("powers/{code}/diff")
    @Produces(MediaType.APPLICATION_JSON)
    public PowerDiff diff(
            @PathParam("code") String code, @QueryParam("from") String from, @QueryParam("to") String to) {
        return history.diff(callers.current(), code, asOf.day(from), asOf.day(to));
    }

    /** The same as a table to read, in Chinese or English. */
    @GET
    @Path("powers/{code}/diff")
    @Produces({"text/markdown;qs=0.5", "text/plain;qs=0.4"})
    public String diffTable(
            @PathParam("code") String code,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @Context HttpHeaders headers) {
        return new DiffTable(language(headers), asOf.zone()).of(diff(code, from, to));
    }

    /**
     * What came to the list of powers of a unit, or of all units that the caller sees, went from it or changed on it between
     * two days; a day that is left out is today.
     */
    @GET
    @Path("powers/diff")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<ListChange> listDiff(
            @QueryParam("unit") String unit,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @BeanParam Paging paging) {
        return compareLists.page(callers.current(), span(unit, from, to), paging);
    }

    /** The same as one table to read, in Chinese or English. */
    @GET
    @Path("powers/diff")
    @Produces({"text/markdown;qs=0.5", "text/plain;qs=0.4"})
    public String listDiffTable(
            @QueryParam("unit") String unit,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @Context HttpHeaders headers) {
        var span = span(unit, from, to);
        return new DiffTable(language(headers), asOf.zone()).of(span, compareLists.all(callers.current(), span));
    }

    private CompareLists.Span span(String unit, String from, String to) {
        return new CompareLists.Span(unit, asOf.day(from), asOf.day(to));
    }

    private static Language language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(OURS::contains)
                .findFirst()
                .map(wanted -> wanted.equals("en") ? Language.EN : Language.ZH)
                .orElse(Language.ZH);
    }
}
