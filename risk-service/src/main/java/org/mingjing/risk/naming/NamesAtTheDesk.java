package org.mingjing.risk.naming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Looks at words where they are written and can still be worded otherwise. Who says at once that nobody is meant may write them:
 * whether it is so is found before they become public.
 */
@ApplicationScoped
public class NamesAtTheDesk {
    private final LookForNames lookForNames;
    private final SayWhoIsMeant sayWhoIsMeant;

    NamesAtTheDesk(LookForNames lookForNames, SayWhoIsMeant sayWhoIsMeant) {
        this.lookForNames = lookForNames;
        this.sayWhoIsMeant = sayWhoIsMeant;
    }

    /** @param nobodyMeant why not; null where the writer does not say so */
    public void claim(String unit, List<PublicText> texts, String nobodyMeant, Caller writer) {
        if (nobodyMeant != null) {
            sayWhoIsMeant.claim(unclaimed(unit, texts), nobodyMeant, writer);
        }
    }

    /** @throws RuleBroken the given problem, with the officials who would be named by code */
    public void refuseNames(String unit, List<PublicText> texts, String problem) {
        var officials = new TreeSet<String>();
        lookForNames.in(unit, texts).stream()
                .filter(NamedWord::stopsWriters)
                .forEach(word -> officials.addAll(word.officials()));
        if (!officials.isEmpty()) {
            throw new RuleBroken(problem, officials);
        }
    }

    private List<NamedWord> unclaimed(String unit, List<PublicText> texts) {
        return lookForNames.in(unit, texts).stream()
                .filter(word -> !word.isClaimed())
                .toList();
    }
}
