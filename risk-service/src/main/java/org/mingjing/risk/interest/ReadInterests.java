package org.mingjing.risk.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
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

    Page<InterestView> of(String officialCode, Caller caller, Paging paging) {
        if (!caller.is(officialCode) && !caller.has(Roles.SUPERVISOR)) {
            throw new NotFound();
        }
        var filter = "interests of " + officialCode;
        var after = paging.after(filter).uuid(0).orElse(null);
        return Page.of(
                interests.of(officialCode, after, paging.fetch()),
                paging,
                filter,
                interest -> List.of(interest.id().toString()),
                this::view);
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
