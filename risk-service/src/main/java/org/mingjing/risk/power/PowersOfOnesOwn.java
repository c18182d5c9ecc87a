package org.mingjing.risk.power;

import static java.util.Collections.disjoint;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.Impartiality;
import org.mingjing.risk.official.ChargedOfficials;
import org.mingjing.risk.official.UnitMembers;

/**
 * Nobody decides about the risk of a power who is charged with it, has to do with who is, or belongs to a unit that owns or
 * handles it. Whoever only oversees it may.
 */
@ApplicationScoped
public class PowersOfOnesOwn {
    private final Impartiality impartiality;
    private final ChargedOfficials chargedOfficials;
    private final UnitMembers unitMembers;
    private final Clock clock;

    PowersOfOnesOwn(
            Impartiality impartiality, ChargedOfficials chargedOfficials, UnitMembers unitMembers, Clock clock) {
        this.impartiality = impartiality;
        this.chargedOfficials = chargedOfficials;
        this.unitMembers = unitMembers;
        this.clock = clock;
    }

    /** Codes of those of them about which the caller may not decide. */
    public Set<String> among(Caller by, Collection<Power> powers) {
        var today = LocalDate.now(clock);
        var tied = impartiality.tiedTo(by);
        var memberOf = unitMembers.unitsOf(by, today);
        var charged =
                chargedOfficials.byPower(today, powers.stream().map(Power::code).toList());
        return powers.stream()
                .filter(power -> {
                    var units = power.unitCodes();
                    var people = charged.getOrDefault(power.code(), Set.of());
                    return people.contains(by.official())
                            || !disjoint(tied, people)
                            || !disjoint(tied, units)
                            || !disjoint(memberOf, units);
                })
                .map(Power::code)
                .collect(toCollection(TreeSet::new));
    }

    /** @param alsoConcerned whom it is about besides, such as the official who asked for it */
    public void refuse(Caller by, Power power, String... alsoConcerned) {
        var today = LocalDate.now(clock);
        var concerned = Stream.concat(Stream.of(alsoConcerned), power.unitCodes().stream());
        impartiality.require(by, chargedOfficials.with(today, power.code()), concerned.toArray(String[]::new));
        if (unitMembers.include(by, power.unitCodes(), today)) {
            throw new RuleBroken("power-of-ones-own", power.code());
        }
    }
}
