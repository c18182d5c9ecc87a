package org.mingjing.risk.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.NotFound;

/** Interests are read by the official and the supervisor; to everybody else they do not exist. */
@ApplicationScoped
class ReadInterests {
    private final Interests interests;
    private final SealedParticulars sealed;

    ReadInterests(Interests interests, SealedParticulars sealed) {
        this.interests = interests;
        this.sealed = sealed;
    }

    public record InterestView(
            UUID id,
            String official,
            ObjectKind kind,
            Relation relation,
            String objectCode,
            String name,
            String note,
            LocalDate from,
            LocalDate until,
            OffsetDateTime declaredAt,
            OffsetDateTime endedAt,
            long version) {}

    List<InterestView> of(String officialCode, Caller caller) {
        if (!caller.is(officialCode) && !caller.has(Roles.SUPERVISOR)) {
            throw new NotFound();
        }
        return interests.of(officialCode).stream().map(this::view).toList();
    }

    InterestView view(Interest interest) {
        var particulars = sealed.open(interest);
        return new InterestView(
                interest.id(),
                interest.officialCode(),
                interest.kind(),
                interest.relation(),
                interest.objectCode(),
                particulars.name(),
                particulars.note(),
                interest.period().from(),
                interest.period().until(),
                interest.declaredAt(),
                interest.endedAt(),
                interest.version());
    }
}
