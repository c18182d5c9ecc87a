package org.mingjing.risk.interest;

import static java.util.stream.Collectors.toSet;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which officials have to do with each other: a tie binds both, whoever of them declared it. */
@ApplicationScoped
public class MutualInterests {
    private final Interests interests;
    private final Clock clock;

    MutualInterests(Interests interests, Clock clock) {
        this.interests = interests;
        this.clock = clock;
    }

    /** Everybody with whom an official has to do on a day. */
    public Set<String> of(String officialCode, LocalDate day) {
        return between(officialCode, day)
                .map(interest -> tie(interest, officialCode).with())
                .collect(toSet());
    }

    /**
     * What an official has to do with another, or with a unit.
     *
     * @param with code of the other official or of the unit
     * @param ownWord whether they declared it themselves; false when the other did
     */
    public record Tie(String with, boolean ownWord, LocalDate declaredOn) {}

    /** With whom and with which units an official has to do on a day, by whose word. */
    public List<Tie> tiesOf(String officialCode, LocalDate day) {
        var toUnits = interests.of(officialCode).stream()
                .filter(interest -> interest.kind() == ObjectKind.SCHOOL && interest.inForceOn(day));
        return Stream.concat(between(officialCode, day), toUnits)
                .map(interest -> tie(interest, officialCode))
                .toList();
    }

    private Stream<Interest> between(String officialCode, LocalDate day) {
        return interests
                .list(
                        "kind = :kind and (officialCode = :official or objectCode = :official)"
                                + " and period.from <= :day and (period.until is null or period.until >= :day)",
                        Parameters.with("kind", ObjectKind.OFFICIAL)
                                .and("official", officialCode)
                                .and("day", day))
                .stream();
    }

    private Tie tie(Interest interest, String officialCode) {
        var ownWord = interest.officialCode().equals(officialCode);
        var declaredOn =
                interest.declaredAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        return new Tie(ownWord ? interest.objectCode() : interest.officialCode(), ownWord, declaredOn);
    }
}
