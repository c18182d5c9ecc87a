package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
        var further = Stream.concat(own.stream(), oversight.stream().map(Duty::postCode))
                .collect(toSet());
        var known = Stream.concat(posts.of(parents.keySet()).stream(), posts.named(further).stream())
                .collect(toMap(Post::code, post -> post, (one, same) -> one));
        return new Establishment(day, parents, known.values(), holdings.of(known.keySet()), oversight)
                .linesOf(officialCode);
    }

    /** Which posts led, handled, examined or approved a power, and who held them. */
    List<Charged> charged(Caller caller, String powerCode, LocalDate day) {
        if (powers.keepersOf(powerCode).stream().noneMatch(unit -> scope.covers(caller, unit))) {
            throw new NotFound();
        }
        var given = duties.about(powerCode).stream()
                .filter(duty -> duty.holdsOn(day))
                .sorted(Comparator.comparing(Duty::kind).thenComparing(Duty::postCode))
                .toList();
        var charged = given.stream().map(Duty::postCode).collect(toSet());
        var unitOfPost = posts.named(charged).stream().collect(toMap(Post::code, Post::unitCode));
        var held = holdings.of(charged).stream()
                .filter(holding -> holding.holdsOn(day))
                .toList();
        var names = namesOf(caller, held.stream().map(Holding::officialCode).collect(toSet()));
        return given.stream()
                .map(duty -> new Charged(
                        duty.kind(),
                        duty.postCode(),
                        unitOfPost.get(duty.postCode()),
                        duty.period(),
                        held.stream()
                                .filter(holding -> holding.postCode().equals(duty.postCode()))
                                .map(Holding::officialCode)
                                .map(official -> new Person(official, names.get(official)))
                                .toList()))
                .toList();
    }

    /** Names of those officials with whom the caller has business. */
    Map<String, String> namesOf(Caller caller, Collection<String> codes) {
        return officials.named(codes).stream()
                .filter(official -> caller.is(official.code()) || scope.covers(caller, official.unitCode()))
                .collect(toMap(Official::code, Official::name));
    }
}
