package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.unit.TreeOfDay;

/** Who was above whom, and who was charged with what, on any day. */
@ApplicationScoped
public class AskEstablishment {
    private final Posts posts;
    private final Holdings holdings;
    private final Duties duties;
    private final Officials officials;
    private final DutyPowers powers;
    private final TreeOfDay trees;
    private final UnitScope scope;

    AskEstablishment(
            Posts posts,
            Holdings holdings,
            Duties duties,
            Officials officials,
            DutyPowers powers,
            TreeOfDay trees,
            UnitScope scope) {
        this.posts = posts;
        this.holdings = holdings;
        this.duties = duties;
        this.officials = officials;
        this.powers = powers;
        this.trees = trees;
        this.scope = scope;
    }

    /** @param name left out for whoever has no business with the official */
    record Person(String official, String name) {}

    record Charged(DutyKind duty, String postCode, String unitCode, Period period, List<Person> holders) {}

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
        var own = holdings.by(officialCode).stream().map(Holding::postCode).toList();
        var oversight = duties.oversight(parents.keySet());
        var known = Stream.concat(
                        posts.of(parents.keySet()).stream(),
                        oversight.stream().map(duty -> posts.required(duty.postCode())))
                .collect(toMap(Post::code, post -> post, (one, same) -> one));
        own.stream().filter(code -> !known.containsKey(code)).forEach(code -> known.put(code, posts.required(code)));
        return new Establishment(day, parents, known.values(), holdings.of(known.keySet()), oversight)
                .linesOf(officialCode);
    }

    /** Which posts led, handled, examined or approved a power, and who held them. */
    List<Charged> charged(Caller caller, String powerCode, LocalDate day) {
        var unit = powers.unitsOf(List.of(powerCode)).get(powerCode);
        if (unit == null) {
            throw new NotFound();
        }
        scope.require(caller, unit);
        return duties.about(powerCode).stream()
                .filter(duty -> duty.holdsOn(day))
                .sorted(Comparator.comparing(Duty::kind).thenComparing(Duty::postCode))
                .map(duty -> new Charged(
                        duty.kind(),
                        duty.postCode(),
                        posts.required(duty.postCode()).unitCode(),
                        duty.period(),
                        holders(caller, duty.postCode(), day)))
                .toList();
    }

    private List<Person> holders(Caller caller, String postCode, LocalDate day) {
        return persons(
                caller,
                holdings.of(postCode).stream()
                        .filter(holding -> holding.holdsOn(day))
                        .map(Holding::officialCode)
                        .toList());
    }

    private List<Person> persons(Caller caller, Collection<String> codes) {
        var names = namesOf(caller, codes);
        return codes.stream().map(code -> new Person(code, names.get(code))).toList();
    }

    /** Names of those officials with whom the caller has business. */
    Map<String, String> namesOf(Caller caller, Collection<String> codes) {
        return officials.named(codes).stream()
                .filter(official -> caller.is(official.code()) || scope.covers(caller, official.unitCode()))
                .collect(toMap(Official::code, Official::name));
    }
}
