package org.mingjing.risk.interest;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/** Which officials have to do with each other: a tie binds both, whoever of them declared it. */
@ApplicationScoped
public class MutualInterests {
    private final Interests interests;

    MutualInterests(Interests interests) {
        this.interests = interests;
    }

    /** Everybody with whom an official has to do on a day. */
    public Set<String> of(String officialCode, LocalDate day) {
        return interests.stream(
                        "kind = ?1 and (officialCode = ?2 or objectCode = ?2)"
                                + " and period.from <= ?3 and (period.until is null or period.until >= ?3)",
                        ObjectKind.OFFICIAL,
                        officialCode,
                        day)
                .map(interest ->
                        interest.officialCode().equals(officialCode) ? interest.objectCode() : interest.officialCode())
                .collect(toSet());
    }

    /** Officials and schools with whom an official says themself to have to do on a day. */
    public Set<String> namedBy(String officialCode, LocalDate day) {
        return interests.of(officialCode).stream()
                .filter(interest -> interest.kind() == ObjectKind.OFFICIAL || interest.kind() == ObjectKind.SCHOOL)
                .filter(interest -> interest.inForceOn(day))
                .map(Interest::objectCode)
                .collect(toSet());
    }
}
