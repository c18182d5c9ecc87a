package org.mingjing.risk.disclosure.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
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

    /** A word in a field that is withheld today finds nothing: the answer would tell what the field says. */
    public Page<RecordView> page(Asked asked, Paging paging) {
        var filter = asked.toString();
        var policy = policyInForce.today().policy();
        var terms = asked.terms(withBelow(asked.unit()));
        var words = asked.asWords();
        long after = paging.after(filter).number(0).orElse(-1L);
        var found = new ArrayList<Hit>();
        boolean more = true;
        while (more && found.size() < paging.fetch()) {
            var numbers = index.next(terms, after, paging.fetch());
            records.numbered(numbers).stream()
                    .map(record -> new Hit(record.no(), RecordView.inList(record, policy)))
                    .filter(hit -> hit.has(words, asked))
                    .limit(paging.fetch() - found.size())
                    .forEach(found::add);
            more = numbers.size() == paging.fetch();
            after = numbers.isEmpty() ? after : numbers.get(numbers.size() - 1);
        }
        return Page.of(found, paging, filter, hit -> List.of("" + hit.no()), Hit::view);
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
