package org.mingjing.process.recusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;

/** Who must keep out of a case because of an interest in its party, and who was kept out. */
@ApplicationScoped
public class Recusals {
    private final DeclaredInterests interests;
    private final Officials officials;
    private final Made made;
    private final UnitScope scope;
    private final Clock clock;

    Recusals(DeclaredInterests interests, Officials officials, Made made, UnitScope scope, Clock clock) {
        this.interests = interests;
        this.officials = officials;
        this.made = made;
        this.scope = scope;
        this.clock = clock;
    }

    @ApplicationScoped
    static class Made implements PanacheRepositoryBase<Recusal, UUID> {
        List<Recusal> in(String caseNumber) {
            return list("caseNumber = ?1 order by id", caseNumber);
        }
    }

    /** @param recusedAt when they were kept from acting; null while they have not tried */
    public record MustRecuse(
            String official, String unitCode, LocalDate from, LocalDate until, OffsetDateTime recusedAt) {}

    /** Officials with an interest in force today; none where the case names no party. */
    public Set<String> interestedIn(String partyCode) {
        return partyCode == null
                ? Set.of()
                : interests.in(partyCode, LocalDate.now(clock)).stream()
                        .map(DeclaredInterest::official)
                        .collect(Collectors.toSet());
    }

    public boolean mustRecuse(String partyCode, String official) {
        return official != null && interestedIn(partyCode).contains(official);
    }

    /**
     * Notes that an official was kept from acting.
     *
     * @return whether this is the first time in this case
     */
    public boolean note(String caseNumber, String official, int stepNo) {
        if (made.in(caseNumber).stream().anyMatch(earlier -> earlier.official().equals(official))) {
            return false;
        }
        made.persist(new Recusal(caseNumber, official, stepNo, OffsetDateTime.now(clock)));
        return true;
    }

    /** Officials of the caller's units only: the interests of others are not the caller's business. */
    public List<MustRecuse> of(String caseNumber, String partyCode, Caller caller) {
        if (partyCode == null) {
            return List.of();
        }
        var kept = made.in(caseNumber).stream().collect(Collectors.toMap(Recusal::official, Recusal::recusedAt));
        return interests.in(partyCode, LocalDate.now(clock)).stream()
                .map(interest -> view(interest, kept.get(interest.official())))
                .filter(recusal -> scope.covers(caller, recusal.unitCode()))
                .toList();
    }

    private MustRecuse view(DeclaredInterest interest, OffsetDateTime recusedAt) {
        var unit = officials
                .findByIdOptional(interest.official())
                .map(Official::unitCode)
                .orElse(null);
        return new MustRecuse(interest.official(), unit, interest.from(), interest.until(), recusedAt);
    }
}
