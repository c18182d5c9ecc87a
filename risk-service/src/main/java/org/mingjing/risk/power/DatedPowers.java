package org.mingjing.risk.power;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.kit.paging.Conditions;

/** Powers as they were, are or will be on a day. */
@ApplicationScoped
class DatedPowers {
    private static final int PAGE = 1_000;
    private static final String IN_EFFECT = """
            state in :standing and validFrom <= :day and no =
                (select max(l.no) from PowerRevision l where l.powerCode = r.powerCode and l.state in :standing
                    and l.validFrom <= :day)
            """;
    private static final String WITHIN = """
            exists (select 1 from Power p where p.code = r.powerCode
                and (p.profile.unitCode in :units or p.standing.delegatedTo in :units))
            """;
    private static final String WITHIN_NOW_OR_THEN = "(r.unitCode in :units or " + WITHIN + ")";

    private final PowerRevisions revisions;
    private final Reforms reforms;
    private final LevelHistory levels;
    private final Clock clock;

    DatedPowers(PowerRevisions revisions, Reforms reforms, LevelHistory levels, Clock clock) {
        this.revisions = revisions;
        this.reforms = reforms;
        this.levels = levels;
        this.clock = clock;
    }

    DatedPower on(LocalDate day, String code) {
        var level = levels.levels(List.of(code), endOf(day)).get(code);
        return DatedPower.of(day, revisions.asOf(code, day), reforms.of(code), level);
    }

    /**
     * @param units within which they stand now or, on a day that has come, stood then; null for all
     * @param then what they were that day: their owner, level and type
     */
    List<DatedPower> page(LocalDate day, Collection<String> units, Then then, String after, int limit) {
        var wanted = Conditions.none()
                .and(IN_EFFECT)
                .given("standing", PowerRevisions.STANDING)
                .given("day", day)
                .and("powerCode > :after", "after", after)
                .and(hasCome(day) ? WITHIN_NOW_OR_THEN : WITHIN, "units", units)
                .and("unitCode in :owners", "owners", then.owners())
                .and("type = :type", "type", then.type());
        if (then.level() != null) {
            wanted.and(levels.hadLevel("r.powerCode"), "level", then.level()).given("ratedBefore", endOf(day));
        }
        var page = revisions
                .find("from PowerRevision r where " + wanted.text() + " order by powerCode", wanted.parameters())
                .range(0, limit - 1)
                .list();
        return dated(day, page);
    }

    /**
     * Those that had not ended that day.
     *
     * @param most once there are more it looks no further
     */
    List<DatedPower> listed(LocalDate day, Collection<String> units, Then then, int most) {
        var listed = new ArrayList<DatedPower>();
        var after = "";
        List<DatedPower> page;
        do {
            page = page(day, units, then, after, PAGE);
            page.stream().filter(DatedPower::isListed).forEach(listed::add);
            after = page.isEmpty()
                    ? after
                    : page.get(page.size() - 1).revision().orElseThrow().powerCode();
        } while (page.size() == PAGE && listed.size() <= most);
        return listed;
    }

    /** What was so stays in the books of who owned it then; what is to come is for those whose it is now. */
    boolean hasCome(LocalDate day) {
        return !day.isAfter(LocalDate.now(clock));
    }

    /** Each of the named powers that was listed that day, by code. */
    Map<String, DatedPower> named(Collection<String> codes, LocalDate day) {
        var wanted = Conditions.none()
                .and(IN_EFFECT)
                .given("standing", PowerRevisions.STANDING)
                .given("day", day)
                .and("powerCode in :codes", "codes", codes);
        var listed = revisions.list("from PowerRevision r where " + wanted.text(), wanted.parameters());
        return dated(day, listed).stream()
                .collect(toMap(power -> power.revision().orElseThrow().powerCode(), power -> power));
    }

    private List<DatedPower> dated(LocalDate day, List<PowerRevision> listed) {
        var codes = listed.stream().map(PowerRevision::powerCode).toList();
        var reformed =
                reforms.list("powerCode in ?1 order by no", codes).stream().collect(groupingBy(Reform::powerCode));
        var rated = levels.levels(codes, endOf(day));
        return listed.stream()
                .map(revision -> DatedPower.of(
                        day,
                        Optional.of(revision),
                        reformed.getOrDefault(revision.powerCode(), List.of()),
                        rated.get(revision.powerCode())))
                .toList();
    }

    /**
     * Null does not narrow.
     *
     * @param owners of which one owned them
     */
    record Then(Collection<String> owners, Level level, PowerType type) {}

    private OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
