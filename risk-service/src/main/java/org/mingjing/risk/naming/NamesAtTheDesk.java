package org.mingjing.risk.naming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.Problems;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Looks at words where they are written and can still be worded otherwise. Who says at once that nobody is meant may write them:
 * whether it is so is found before they become public.
 */
@ApplicationScoped
public class NamesAtTheDesk {
    private final LookForNames lookForNames;
    private final SayWhoIsMeant sayWhoIsMeant;
    private final Problems problems;

    NamesAtTheDesk(LookForNames lookForNames, SayWhoIsMeant sayWhoIsMeant, Problems problems) {
        this.lookForNames = lookForNames;
        this.sayWhoIsMeant = sayWhoIsMeant;
        this.problems = problems;
    }

    /** @param nobodyMeant why not; null where the writer does not say so */
    public void claim(String unit, List<PublicText> texts, String nobodyMeant, Caller writer) {
        if (nobodyMeant != null) {
            claim(unclaimed(unit, texts), nobodyMeant, writer);
        }
    }

    /** Of words that were looked for already. */
    public void claim(List<NamedWord> words, String nobodyMeant, Caller writer) {
        sayWhoIsMeant.claim(words, nobodyMeant, writer);
    }

    /**
     * @return what is let pass although it may be a name
     * @throws RuleBroken the given problem, with the officials who would be named by code
     */
    public List<DoubtfulWord> refuseNames(String unit, List<PublicText> texts, String problem) {
        var unclaimed = unclaimed(unit, texts);
        var officials = new TreeSet<String>();
        unclaimed.stream().filter(NamedWord::stopsWriters).forEach(word -> officials.addAll(word.officials()));
        if (!officials.isEmpty()) {
            throw new RuleBroken(problem, officials);
        }
        return unclaimed.stream().map(this::doubtful).toList();
    }

    public DoubtfulWord doubtful(NamedWord word) {
        return new DoubtfulWord(
                word.text().field(), word.word(), problems.text("doubtful-word", word.word(), word.officials()));
    }

    private List<NamedWord> unclaimed(String unit, List<PublicText> texts) {
        return lookForNames.in(unit, texts).stream()
                .filter(word -> !word.isClaimed())
                .toList();
    }
}
