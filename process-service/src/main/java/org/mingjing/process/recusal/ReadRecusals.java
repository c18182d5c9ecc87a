package org.mingjing.process.recusal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.process.unit.Units;

/** Who must keep out of a case and who was kept out, for those who have to see to somebody else. */
@ApplicationScoped
public class ReadRecusals {
    private final DeclaredInterests interests;
    private final CaseParties parties;
    private final Recusals.Made made;
    private final Officials officials;
    private final Units units;
    private final UnitScope scope;
    private final Clock clock;

    ReadRecusals(
            DeclaredInterests interests,
            CaseParties parties,
            Recusals.Made made,
            Officials officials,
            Units units,
            UnitScope scope,
            Clock clock) {
        this.interests = interests;
        this.parties = parties;
        this.made = made;
        this.officials = officials;
        this.units = units;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * @param from of the interest; null where it is over and they stay out because they were kept out before
     * @param recusedAt when they were kept from acting; null while they have not tried
     */
    public record MustRecuse(
            String official, String unitCode, LocalDate from, LocalDate until, OffsetDateTime recusedAt) {}

    /** Officials of the caller's units only: the interests of others are not the caller's business. */
    public List<MustRecuse> of(String caseNumber, Caller caller) {
        var kept = made.in(caseNumber).stream().collect(toMap(Recusal::official, Recusal::recusedAt));
        var interested = interests.in(parties.of(caseNumber), LocalDate.now(clock));
        var named = new HashSet<>(kept.keySet());
        interested.forEach(interest -> named.add(interest.official()));
        var unitOf = officials.unitsOf(named);
        var isOfTheirs = within(caller);
        return Stream.concat(ofInterests(interested, kept, unitOf), ofTheOthers(interested, kept, unitOf))
                .filter(recusal -> isOfTheirs.test(recusal.unitCode()))
                .toList();
    }

    private static Stream<MustRecuse> ofInterests(
            List<DeclaredInterest> interested, Map<String, OffsetDateTime> kept, Map<String, String> unitOf) {
        return interested.stream()
                .map(interest -> new MustRecuse(
                        interest.official(),
                        unitOf.get(interest.official()),
                        interest.from(),
                        interest.until(),
                        kept.get(interest.official())));
    }

    private static Stream<MustRecuse> ofTheOthers(
            List<DeclaredInterest> interested, Map<String, OffsetDateTime> kept, Map<String, String> unitOf) {
        var others = new HashSet<>(kept.keySet());
        interested.forEach(interest -> others.remove(interest.official()));
        return others.stream()
                .sorted()
                .map(official -> new MustRecuse(official, unitOf.get(official), null, null, kept.get(official)));
    }

    /** Asked of the tree once, not of each official. Of whom no unit is known, only who sees all is told. */
    private Predicate<String> within(Caller caller) {
        var boundary = scope.boundary(caller);
        if (boundary == null) {
            return unit -> true;
        }
        Set<String> seen = new HashSet<>(units.within(boundary));
        return seen::contains;
    }
}
