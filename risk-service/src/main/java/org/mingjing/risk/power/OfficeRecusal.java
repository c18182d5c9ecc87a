package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.Impartiality;
import org.mingjing.risk.official.ChargedOfficials;
import org.mingjing.risk.official.UnitMembers;
import org.mingjing.risk.unit.Units;

/**
 * Some decisions are for the Supervision Office or the Party committee alone: to reform a power, to let a catalogue through a
 * gate. Nobody there takes them who is charged with a power that they are about, has to do with who is or with a unit that owns
 * or handles one, or belongs to such a unit. All of them belong to their office and often to the bureau, so that nobody would be
 * left to decide about powers of these: there only duties and ties keep out.
 */
@ApplicationScoped
public class OfficeRecusal {
    private final Impartiality impartiality;
    private final ChargedOfficials chargedOfficials;
    private final UnitMembers unitMembers;
    private final Units units;
    private final Clock clock;

    OfficeRecusal(
            Impartiality impartiality,
            ChargedOfficials chargedOfficials,
            UnitMembers unitMembers,
            Units units,
            Clock clock) {
        this.impartiality = impartiality;
        this.chargedOfficials = chargedOfficials;
        this.unitMembers = unitMembers;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @param powers by code, all that it is about
     * @param owners units that own or handle them, or are to
     * @param problem refusal of who belongs to one of these units
     * @param subject of that refusal, by code
     */
    public void refuse(Caller by, Collection<String> powers, Set<String> owners, String problem, String subject) {
        refuse(by, charged(powers), owners, units.decidedOnFromOutside(owners), problem, subject);
    }

    /**
     * As {@link #refuse} for whoever decides as a member of the Party committee. Its members lead the powers of their bureau among
     * them, each some, and all of them would be kept from what is about the whole: there only their ties to others keep them out.
     */
    public void refuseMember(Caller by, Collection<String> powers, Set<String> owners, String problem, String subject) {
        var outside = units.decidedOnFromOutside(owners);
        var charged = charged(powers);
        if (!outside.containsAll(owners)) {
            charged.remove(by.official());
        }
        refuse(by, charged, owners, outside, problem, subject);
    }

    private void refuse(
            Caller by,
            Set<String> charged,
            Set<String> owners,
            Collection<String> outside,
            String problem,
            String subject) {
        impartiality.require(by, charged, owners.toArray(String[]::new));
        if (unitMembers.include(by, outside, LocalDate.now(clock))) {
            throw new RuleBroken(problem, subject);
        }
    }

    private Set<String> charged(Collection<String> powers) {
        return chargedOfficials.byPower(LocalDate.now(clock), powers).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
