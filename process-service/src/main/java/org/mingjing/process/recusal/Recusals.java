package org.mingjing.process.recusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who must keep out of a case because of an interest in its party, or because they were kept out before. */
@ApplicationScoped
public class Recusals {
    private final DeclaredInterests interests;
    private final CaseParties parties;
    private final Made made;
    private final Clock clock;

    Recusals(DeclaredInterests interests, CaseParties parties, Made made, Clock clock) {
        this.interests = interests;
        this.parties = parties;
        this.made = made;
        this.clock = clock;
    }

    @ApplicationScoped
    static class Made implements PanacheRepositoryBase<Recusal, UUID> {
        List<Recusal> in(String caseNumber) {
            return list("caseNumber = ?1 order by id", caseNumber);
        }
    }

    /** Of a case that is only about to be opened; false where it is about no party. */
    public boolean isInterested(String official, String partyCode) {
        return partyCode != null
                && official != null
                && interestedIn(List.of(partyCode)).contains(official);
    }

    /** Officials with an interest in force today in anybody the case was ever said to be about, and who was kept out once. */
    public Set<String> keptOutOf(String caseNumber) {
        var kept = interestedIn(parties.of(caseNumber));
        made.in(caseNumber).forEach(earlier -> kept.add(earlier.official()));
        return kept;
    }

    public boolean mustRecuse(String caseNumber, String official) {
        return official != null && keptOutOf(caseNumber).contains(official);
    }

    private Set<String> interestedIn(Collection<String> partyCodes) {
        return interests.in(partyCodes, LocalDate.now(clock)).stream()
                .map(DeclaredInterest::official)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Notes that an official was kept from acting.
     *
     * @return whether this is the first time in this case
     */
    boolean note(String caseNumber, String official, Integer stepNo) {
        if (made.in(caseNumber).stream().anyMatch(earlier -> earlier.official().equals(official))) {
            return false;
        }
        made.persist(new Recusal(caseNumber, official, stepNo, OffsetDateTime.now(clock)));
        return true;
    }
}
