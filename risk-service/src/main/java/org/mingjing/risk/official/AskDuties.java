package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.unit.UnitsSeen;

/** Who led, handled, examined and approved what, on any day. */
@ApplicationScoped
class AskDuties {
    private final Posts posts;
    private final Holdings holdings;
    private final Duties duties;
    private final DutyPowers powers;
    private final Names names;
    private final UnitsSeen unitsSeen;

    AskDuties(Posts posts, Holdings holdings, Duties duties, DutyPowers powers, Names names, UnitsSeen unitsSeen) {
        this.posts = posts;
        this.holdings = holdings;
        this.duties = duties;
        this.powers = powers;
        this.names = names;
        this.unitsSeen = unitsSeen;
    }

    /** @param name left out for whoever has no business with the official */
    record Person(String official, String name) {}

    record Charged(DutyKind duty, String postCode, String unitCode, Period period, List<Person> holders) {}

    /** Which posts led, handled, examined or approved a power, and who held them. */
    List<Charged> charged(Caller caller, String powerCode, LocalDate day) {
        if (powers.keepersOf(powerCode).stream().noneMatch(unitsSeen.coveredBy(caller))) {
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
        var known = names.of(held.stream().map(Holding::officialCode).collect(toSet()), caller);
        return given.stream()
                .map(duty -> new Charged(
                        duty.kind(),
                        duty.postCode(),
                        unitOfPost.get(duty.postCode()),
                        duty.period(),
                        held.stream()
                                .filter(holding -> holding.postCode().equals(duty.postCode()))
                                .map(Holding::officialCode)
                                .map(official -> new Person(official, known.get(official)))
                                .toList()))
                .toList();
    }

    /**
     * What is asked for; what is null does not narrow it.
     *
     * @param unit of the posts, with those below it
     */
    record Wanted(String unit, String official, DutyKind duty) {
        /** Everybody knows what they are charged with themselves, wherever the post is. */
        boolean isOfAllUnits(Caller caller) {
            return unit == null && caller.is(official);
        }
    }

    /**
     * One duty of a post on a day in the hands of one of those who held it.
     *
     * @param subjectCode of a power, or of the unit that is overseen
     * @param official left out while nobody held the post
     * @param name left out for whoever has no business with the official
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeldDuty(
            DutyKind duty,
            String subjectCode,
            String postCode,
            String unitCode,
            String official,
            String name,
            LocalDate from,
            LocalDate until) {
        HeldDuty named(String known) {
            return new HeldDuty(duty, subjectCode, postCode, unitCode, official, known, from, until);
        }

        List<String> position() {
            return List.of(subjectCode, duty.name(), postCode, Objects.requireNonNullElse(official, ""));
        }
    }

    /** Of the posts of a unit and those below it when one is named, of all that the caller sees otherwise. */
    Page<HeldDuty> page(Caller caller, LocalDate day, Wanted wanted, Paging paging) {
        var units = wanted.isOfAllUnits(caller) ? null : unitsSeen.by(caller, wanted.unit());
        var filter = "duties " + day + " " + wanted + " " + (units == null ? "" : caller.unit());
        var found = duties.held(day, units, wanted, paging.after(filter), paging.fetch());
        var known = names.of(
                found.stream().map(HeldDuty::official).filter(Objects::nonNull).collect(toSet()), caller);
        return Page.of(found, paging, filter, HeldDuty::position, held -> held.named(known.get(held.official())));
    }
}
