package org.mingjing.risk.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.RuleBroken;

/** Taken and refused proposals of a period. */
@Path("rating-proposal-report")
@RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
public class ProposalReportResource {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String COLUMNS = "unit_code,reason,accepted,refused,open\r\n";

    private final ProposalReport report;

    ProposalReportResource(ProposalReport report) {
        this.report = report;
    }

    public record ReportView(LocalDate from, LocalDate until, List<ProposalReport.Row> rows) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ReportView json(
            @QueryParam("from") LocalDate from, @QueryParam("until") LocalDate until, @QueryParam("unit") String unit) {
        return new ReportView(from, until, rows(from, until, unit));
    }

    /** Codes and numbers only, so no cell can begin with a sign that a spreadsheet takes for a formula. */
    @GET
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    public String csv(
            @QueryParam("from") LocalDate from, @QueryParam("until") LocalDate until, @QueryParam("unit") String unit) {
        var text = new StringBuilder(BYTE_ORDER_MARK).append(COLUMNS);
        for (var row : rows(from, until, unit)) {
            text.append(row.unitCode())
                    .append(',')
                    .append(row.reason())
                    .append(',')
                    .append(row.accepted());
            text.append(',')
                    .append(row.refused())
                    .append(',')
                    .append(row.open())
                    .append("\r\n");
        }
        return text.toString();
    }

    private List<ProposalReport.Row> rows(LocalDate from, LocalDate until, String unit) {
        if (from == null || until == null || until.isBefore(from)) {
            throw new RuleBroken("report-period-invalid");
        }
        return report.rows(from, until, unit);
    }
}
