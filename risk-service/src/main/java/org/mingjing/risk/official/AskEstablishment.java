package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.risk.unit.TreeOfDay;

/** Who was above whom on any day. */
@ApplicationScoped
public class AskEstablishment {
    private final Posts posts;
    private final Holdings holdings;
    private final Duties duties;
    private final Officials officials;
    private final TreeOfDay trees;
    private final UnitScope scope;

    AskEstablishment(
            Posts posts, Holdings holdings, Duties duties, Officials officials, TreeOfDay trees, UnitScope scope) {
        this.posts = posts;
        this.holdings = holdings;
        this.duties = duties;
        this.officials = officials;
        this.trees = trees;
        this.scope = scope;
    }

    List<Establishment.Line> lines(Caller caller, String officialCode, LocalDate day) {
        var official = officials.required(officialCode);
        if (!caller.is(officialCode)) {
            scope.require(caller, official.unitCode());
        }
        return lines(officialCode, day);
    }

    /** Codes of everybody above an official on a day, from the nearest on. */
    public List<String> superiorsOf(String officialCode, LocalDate day) {
        return lines(officialCode, day).stream()
                .flatMap(line -> line.superiors().stream())
                .map(Establishment.Superior::official)
                .filter(superior -> superior != null)
                .distinct()
                .toList();
    }

    private List<Establishment.Line> lines(String officialCode, LocalDate day) {
        var parents = trees.parentsOn(day);
        var own = posts.named(holdings.by(officialCode).stream()
                .filter(holding -> holding.holdsOn(day))
                .map(Holding::postCode)
                .toList());
        var units = upwards(own.stream().map(Post::unitCode).toList(), parents);
        var oversight = duties.oversight(units);
        var inCharge = posts.named(oversight.stream().map(Duty::postCode).collect(toSet()));
        var known = Stream.of(own, posts.of(units), inCharge)
                .flatMap(List::stream)
                .collect(toMap(Post::code, post -> post, (one, same) -> one));
        return new Establishment(day, parents, known.values(), holdings.of(known.keySet()), oversight)
                .linesOf(officialCode);
    }

    /** These units and all above them; it ends even on a tree that closed into a ring. */
    private static Set<String> upwards(List<String> units, Map<String, String> parents) {
        var passed = new HashSet<String>();
        for (var start : units) {
            for (var unit = start; unit != null && passed.add(unit); ) {
                unit = parents.get(unit);
            }
        }
        return passed;
    }
}
