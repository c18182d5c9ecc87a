package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.integrityfile.recusal.Recusal;
import org.mingjing.risk.official.AskEstablishment;
import org.mingjing.risk.official.Officials;

/**
 * The register as one caller may see it: of an official their superiors, of all the Party committee and auditors. Not the
 * official, nor whoever has to do with them: a check of what was reported would be over before it began.
 */
@ApplicationScoped
class SeenReadings {
    private final ReadingRegister register;
    private final ReadingApprovals approvals;
    private final AskEstablishment establishment;
    private final Officials officials;
    private final Recusal recusal;
    private final Clock clock;

    SeenReadings(
            ReadingRegister register,
            ReadingApprovals approvals,
            AskEstablishment establishment,
            Officials officials,
            Recusal recusal,
            Clock clock) {
        this.register = register;
        this.approvals = approvals;
        this.establishment = establishment;
        this.officials = officials;
        this.recusal = recusal;
        this.clock = clock;
    }

    /** @param asOf the day as of which the file was read */
    public record ReadingView(
            UUID id,
            String official,
            String reader,
            OffsetDateTime readAt,
            LocalDate asOf,
            List<FilePart> parts,
            UUID approvalId,
            String approvedBy) {}

    Page<ReadingView> of(Caller caller, String official, Paging paging) {
        officials.required(official);
        if (recusal.filesNotFor(caller).contains(official) || !seesAll(caller) && !isAbove(caller, official)) {
            throw new NotFound();
        }
        return page(caller, official, paging);
    }

    Page<ReadingView> all(Caller caller, Paging paging) {
        return page(caller, null, paging);
    }

    private Page<ReadingView> page(Caller caller, String official, Paging paging) {
        var query = "integrity-file-readings " + caller.actor() + " " + official;
        var before = paging.after(query).uuid(0).orElse(null);
        var rows = register.page(official, recusal.filesNotFor(caller), before, paging.fetch());
        var let = approvals.byId(rows.stream().map(FileReading::approvalId).toList());
        return Page.of(
                rows,
                paging,
                query,
                reading -> List.of(reading.id().toString()),
                reading -> view(reading, let.get(reading.approvalId())));
    }

    private static boolean seesAll(Caller caller) {
        return caller.has(Roles.AUDITOR) || caller.has(Roles.PARTY_COMMITTEE);
    }

    private boolean isAbove(Caller caller, String official) {
        return caller.official() != null
                && establishment.superiorsOf(official, LocalDate.now(clock)).contains(caller.official());
    }

    private static ReadingView view(FileReading reading, ReadingApproval approval) {
        return new ReadingView(
                reading.id(),
                reading.officialCode(),
                reading.readBy(),
                reading.readAt(),
                reading.asOf(),
                reading.parts(),
                approval.id(),
                approval.decision().by());
    }
}
