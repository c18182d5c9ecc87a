package org.mingjing.risk.disclosure.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.paging.Stretch;
import org.mingjing.risk.disclosure.policy.Policy;
import org.mingjing.risk.disclosure.policy.PolicyInForce;
import org.mingjing.risk.disclosure.search.Index;
import org.mingjing.risk.disclosure.search.Words;
import org.mingjing.risk.unit.Units;

/** Pages of public records in the order in which they became public. */
@ApplicationScoped
public class FindRecords {
    private final Index index;
    private final PublicRecords records;
    private final Units units;
    private final PolicyInForce policyInForce;

    FindRecords(Index index, PublicRecords records, Units units, PolicyInForce policyInForce) {
        this.index = index;
        this.records = records;
        this.units = units;
        this.policyInForce = policyInForce;
    }

    /**
     * A word in a field that is withheld today finds nothing: the answer would tell what the field says. Where so much is passed
     * over that a request has looked at enough, the page ends early and the next one goes on from there.
     */
    public Page<RecordView> page(Asked asked, Paging paging) {
        var filter = asked.toString();
        var policy = policyInForce.today().policy();
        var terms = asked.terms(withBelow(asked.unit()));
        var words = asked.asWords();
        return Stretch.of(
                        paging.after(filter).number(0).orElse(-1L),
                        paging.fetch(),
                        (number, limit) -> index.next(terms, number, limit),
                        number -> number,
                        numbers -> hits(numbers, policy, hit -> hit.has(words, asked)))
                .page(paging, filter, Hit::no, Hit::view);
    }

    /** Of the records read on the way none stays in memory but the hits. */
    private List<Hit> hits(List<Long> numbers, Policy policy, Predicate<Hit> asked) {
        var hits = records.numbered(numbers).stream()
                .map(record -> new Hit(record.no(), RecordView.inList(record, policy)))
                .filter(asked)
                .toList();
        records.getEntityManager().clear();
        return hits;
    }

    private record Hit(long no, RecordView view) {
        boolean has(Words words, Asked asked) {
            return words.isEmpty()
                    || words.standIn(
                            RecordTokens.texts(asked.kind(), view.fields()).toList());
        }
    }

    /** Records of units that have ended stay; such a unit has none below it. */
    private List<String> withBelow(String unit) {
        return unit == null || units.byCode(unit).isEmpty() ? List.of(String.valueOf(unit)) : units.within(unit);
    }
}
