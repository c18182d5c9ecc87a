package org.mingjing.risk.interest.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.interest.Ties;
import org.mingjing.risk.official.AskEstablishment;
import org.mingjing.risk.official.Officials;

/**
 * The register as one caller may see it: of an official their superiors, of all the Party committee and auditors. Not the
 * official, nor whoever has to do with them: they would hear that somebody looks into it.
 */
@ApplicationScoped
class SeenInterestReadings {
    private final InterestRegister register;
    private final SealedPurposes sealedPurposes;
    private final AskEstablishment establishment;
    private final Officials officials;
    private final Ties ties;
    private final Clock clock;

    SeenInterestReadings(
            InterestRegister register,
            SealedPurposes sealedPurposes,
            AskEstablishment establishment,
            Officials officials,
            Ties ties,
            Clock clock) {
        this.register = register;
        this.sealedPurposes = sealedPurposes;
        this.establishment = establishment;
        this.officials = officials;
        this.ties = ties;
        this.clock = clock;
    }

    /** @param purpose left out for all but the Party committee */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InterestReadingView(
            UUID id, UUID interestId, String official, String reader, OffsetDateTime readAt, String purpose) {}

    Page<InterestReadingView> of(Caller caller, String official, Paging paging) {
        officials.required(official);
        var today = LocalDate.now(clock);
        if (hiddenFrom(caller, today).contains(official) || !seesAll(caller) && !isAbove(caller, official, today)) {
            throw new NotFound();
        }
        return page(caller, official, paging);
    }

    Page<InterestReadingView> all(Caller caller, Paging paging) {
        return page(caller, null, paging);
    }

    private Page<InterestReadingView> page(Caller caller, String official, Paging paging) {
        // Not what is hidden: that can change from one page to the next.
        var query = "interest-readings " + caller.actor() + " " + official;
        var before = paging.after(query).uuid(0).orElse(null);
        var hidden = hiddenFrom(caller, LocalDate.now(clock));
        var rows = register.page(official, hidden.isEmpty() ? null : hidden, before, paging.fetch());
        var words = caller.has(Roles.PARTY_COMMITTEE);
        return Page.of(
                rows, paging, query, reading -> List.of(reading.id().toString()), reading -> view(reading, words));
    }

    private static boolean seesAll(Caller caller) {
        return caller.has(Roles.AUDITOR) || caller.has(Roles.PARTY_COMMITTEE);
    }

    private boolean isAbove(Caller caller, String official, LocalDate today) {
        return caller.official() != null
                && establishment.superiorsOf(official, today).contains(caller.official());
    }

    private Set<String> hiddenFrom(Caller caller, LocalDate today) {
        if (caller.official() == null) {
            return Set.of();
        }
        var codes = new TreeSet<>(ties.of(caller.official(), today));
        codes.add(caller.official());
        return codes;
    }

    private InterestReadingView view(InterestReading reading, boolean words) {
        return new InterestReadingView(
                reading.id(),
                reading.interestId(),
                reading.officialCode(),
                reading.readBy(),
                reading.readAt(),
                words ? sealedPurposes.open(reading) : null);
    }
}
