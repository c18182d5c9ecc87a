package org.mingjing.risk.naming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import org.mingjing.events.risk.NameFindingRecorded;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.Impartiality;
import org.mingjing.risk.naming.NameFinding.Verdict;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.power.PowersOfOnesOwn;

/**
 * Puts on record whether words that are officials' names mean them. Who writes a text or hands it in only claims that nobody is
 * meant: a leader would wave the names of the unit's own people through. It is found by the Supervision Office or the Party
 * committee, and there by nobody who claimed it, bears the name or has to do with the power, where it is said of one, or with whom
 * it would name.
 */
@ApplicationScoped
public class SayWhoIsMeant {
    private final NameFindings findings;
    private final Powers powers;
    private final PowersOfOnesOwn powersOfOnesOwn;
    private final Impartiality impartiality;
    private final Outbox outbox;
    private final Clock clock;

    SayWhoIsMeant(
            NameFindings findings,
            Powers powers,
            PowersOfOnesOwn powersOfOnesOwn,
            Impartiality impartiality,
            Outbox outbox,
            Clock clock) {
        this.findings = findings;
        this.powers = powers;
        this.powersOfOnesOwn = powersOfOnesOwn;
        this.impartiality = impartiality;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of what was found already nothing is claimed any more. */
    public List<NameFinding> claim(List<NamedWord> named, String reason, Caller by) {
        if (named.stream().anyMatch(NamedWord::isOfAPerson)) {
            throw new RuleBroken("name-found-of-person");
        }
        return kept(named.stream().filter(word -> !word.isHarmless()).toList(), Verdict.CLAIMED, reason, by);
    }

    public List<NameFinding> find(List<NamedWord> named, boolean personMeant, String reason, Caller by) {
        var ofPowers = named.stream()
                .filter(word -> word.text().powerCode() != null)
                .collect(groupingBy(word -> word.text().powerCode(), TreeMap::new, toList()));
        var known = powers.byCode(ofPowers.keySet());
        ofPowers.forEach((power, words) -> powersOfOnesOwn.refuse(by, known.get(power), officials(words)));
        impartiality.require(by, List.of(), officials(named));
        refuseOnesOwn(by, named);
        return kept(named, personMeant ? Verdict.PERSON_MEANT : Verdict.NOBODY_MEANT, reason, by);
    }

    private static String[] officials(List<NamedWord> words) {
        return words.stream()
                .flatMap(word -> word.officials().stream())
                .distinct()
                .toArray(String[]::new);
    }

    private static void refuseOnesOwn(Caller by, List<NamedWord> words) {
        if (List.of(officials(words)).contains(by.official())) {
            throw new RuleBroken("name-of-ones-own");
        }
        if (words.stream().anyMatch(word -> word.wasClaimedBy(by))) {
            throw new RuleBroken("name-claimed-by-oneself");
        }
    }

    private List<NameFinding> kept(List<NamedWord> named, Verdict verdict, String reason, Caller by) {
        var now = OffsetDateTime.now(clock);
        var said = named.stream()
                .map(word -> new NameFinding(word, verdict, reason, by, now))
                .toList();
        findings.persist(said);
        outbox.addAll(named.stream().map(word -> told(word, verdict, by)).toList());
        return said;
    }

    private static NameFindingRecorded told(NamedWord word, Verdict verdict, Caller by) {
        var text = word.text();
        return new NameFindingRecorded(
                text.powerCode() == null ? text.code() : text.powerCode(),
                text.kind().name(),
                text.code(),
                text.field(),
                verdict.name(),
                by.actor());
    }
}
