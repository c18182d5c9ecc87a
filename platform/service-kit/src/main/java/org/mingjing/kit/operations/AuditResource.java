package org.mingjing.kit.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.write.AuditTrail;
import org.mingjing.kit.write.AuditTrail.Entry;
import org.mingjing.kit.write.AuditTrail.Question;

/** Who did what and when, for the auditor alone, who can change none of it. */
@Path("operations/audit")
@RolesAllowed(Roles.AUDITOR)
public class AuditResource {
    private final AuditTrail trail;
    private final Clock clock;

    AuditResource(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    public static class Filter {
        @QueryParam("who")
        String who;

        @QueryParam("action")
        String action;

        @QueryParam("subject")
        String subject;

        @QueryParam("from")
        LocalDate from;

        @QueryParam("to")
        LocalDate to;

        /** Days are the bureau's, both included. */
        private Question question(Clock clock) {
            if (from != null && to != null && to.isBefore(from)) {
                throw new RuleBroken("period-reversed", from, to);
            }
            var zone = clock.getZone();
            return new Question(
                    who,
                    action,
                    subject,
                    from == null ? null : from.atStartOfDay(zone).toInstant(),
                    to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }

    /** The newest first. */
    @GET
    public Page<Entry> list(@BeanParam Filter filter, @BeanParam Paging paging) {
        var question = filter.question(clock);
        var condition = question.toString();
        var rows = trail.newest(question, paging.after(condition).uuid(0), paging.fetch());
        return Page.of(rows, paging, condition, entry -> List.of(entry.id().toString()), entry -> entry);
    }
}
