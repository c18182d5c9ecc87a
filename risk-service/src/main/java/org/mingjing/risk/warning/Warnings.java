package org.mingjing.risk.warning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Warnings implements PanacheRepositoryBase<Warning, UUID> {
    Optional<Warning> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Of an official whatever unit they belonged to when it was raised. */
    boolean hasUndecided(Warned warned) {
        var undecided = warned.officialCode() == null
                ? count(
                        "warned.unitCode = ?1 and warned.officialCode is null and course.state = ?2",
                        warned.unitCode(),
                        WarningState.RAISED)
                : count("warned.officialCode = ?1 and course.state = ?2", warned.officialCode(), WarningState.RAISED);
        return undecided > 0;
    }

    /** Codes of those of which somebody still has to do something by a day, or may appeal. */
    List<String> thatWait(LocalDate today) {
        return find(
                        "select w.code from Warning w where w.course.state not in ?1"
                                + " or w.course.state = ?2 and w.hearing.appealUntil >= ?3 order by w.code",
                        List.of(WarningState.DISMISSED, WarningState.CLEARED),
                        WarningState.CLEARED,
                        today)
                .project(String.class)
                .list();
    }

    boolean isFollowed(String code) {
        return count("proposed.predecessor", code) > 0;
    }

    /** W, the year, and a number that no other warning has. */
    String nextCode(int year) {
        var number = (Number) getEntityManager()
                .createNativeQuery("select nextval('warning_number')")
                .getSingleResult();
        return "W-%d-%06d".formatted(year, number.longValue());
    }

    List<Warning> page(WarningFilter filter, String after, LocalDate today, int limit) {
        var wanted = filter.behind(after, today);
        return find(wanted.text() + " order by code", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
