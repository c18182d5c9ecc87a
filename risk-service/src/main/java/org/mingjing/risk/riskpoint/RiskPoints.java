package org.mingjing.risk.riskpoint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
public class RiskPoints implements PanacheRepositoryBase<RiskPoint, UUID> {
    public Optional<RiskPoint> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    public Map<String, RiskPoint> byCode(Collection<String> codes) {
        return stream("code in ?1", codes).collect(toMap(RiskPoint::code, point -> point));
    }

    public Optional<String> powerOf(String code) {
        return find("select profile.powerCode from RiskPoint where code = ?1", code)
                .project(String.class)
                .firstResultOptional();
    }

    RiskPoint required(String code) {
        return byCode(code).orElseThrow(NotFound::new);
    }

    List<RiskPoint> of(String powerCode) {
        return list("profile.powerCode = ?1 order by code", powerCode);
    }

    List<RiskPoint> of(String powerCode, Collection<RiskPointStatus> status) {
        return list("profile.powerCode = ?1 and status in ?2 order by code", powerCode, status);
    }

    long undecidedOfThePublic(String powerCode, LocalDate proposedAfter) {
        return count(
                "profile.powerCode = ?1 and status = ?2 and proposal.by is null and proposal.on > ?3",
                powerCode,
                RiskPointStatus.PROPOSED,
                proposedAfter);
    }

    List<RiskPoint> of(Collection<String> powerCodes, Collection<RiskPointStatus> status) {
        return list("profile.powerCode in ?1 and status in ?2 order by code", powerCodes, status);
    }

    List<RiskPoint> page(RiskPointFilter filter, String after, int limit) {
        var wanted = filter.behind(after);
        return find(wanted.text() + " order by code", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }

    /** Whether the code is that of a risk point of this power. */
    public boolean liesOn(String powerCode, String code) {
        return count("code = ?1 and profile.powerCode = ?2", code, powerCode) > 0;
    }

    /** Those that count, by power code in the order of their own codes; powers without any are left out. */
    public Map<String, List<WordedPoint>> wordedOn(Collection<String> powerCodes) {
        return list("profile.powerCode in ?1 and status = ?2 order by code", powerCodes, RiskPointStatus.CONFIRMED)
                .stream()
                .map(RiskPoint::worded)
                .collect(groupingBy(worded -> worded.point().powerCode()));
    }

    /**
     * Those that counted on a day, by power code in the order of their own codes. What came with a table before tables
     * named their review counts from the day of that table.
     *
     * @param dayAfter the first moment after that day
     */
    public Map<String, List<ConfirmedPoint>> confirmedOn(
            Collection<String> powerCodes, LocalDate day, Instant dayAfter) {
        return list(
                        "profile.powerCode in ?1 and status in ?2"
                                + " and (verdict.on <= ?3 or verdict.on is null and id < ?4)"
                                + " and (retirement.on is null or retirement.on > ?3) order by code",
                        powerCodes,
                        List.of(RiskPointStatus.CONFIRMED, RiskPointStatus.RETIRED),
                        day,
                        Ids.earliest(dayAfter))
                .stream()
                .map(RiskPoint::listed)
                .collect(groupingBy(ConfirmedPoint::powerCode));
    }

    /** Of these powers the ones on which a risk was ever looked at, whatever became of it. */
    List<String> powersWithAny(Collection<String> powerCodes) {
        return find("select distinct p.profile.powerCode from RiskPoint p where p.profile.powerCode in ?1", powerCodes)
                .project(String.class)
                .list();
    }
}
