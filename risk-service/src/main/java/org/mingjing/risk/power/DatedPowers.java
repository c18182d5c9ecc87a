package org.mingjing.risk.power;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Powers as they were, are or will be on a day. */
@ApplicationScoped
class DatedPowers {
    private static final String IN_EFFECT = """
            powerCode > :after and state in :standing and validFrom <= :day and no =
                (select max(l.no) from PowerRevision l where l.powerCode = r.powerCode and l.state in :standing
                    and l.validFrom <= :day)
            """;
    private static final String WITHIN = """
             and exists (select 1 from Power p where p.code = r.powerCode
                and (p.profile.unitCode in :units or p.standing.delegatedTo in :units))
            """;

    private final PowerRevisions revisions;
    private final Reforms reforms;

    DatedPowers(PowerRevisions revisions, Reforms reforms) {
        this.revisions = revisions;
        this.reforms = reforms;
    }

    DatedPower on(LocalDate day, String code) {
        return DatedPower.of(day, revisions.asOf(code, day), reforms.of(code));
    }

    /** @param owner the unit that owned them that day; null for all that stand within the units now */
    List<DatedPower> page(
            LocalDate day, Collection<String> units, String owner, PowerType type, String after, int limit) {
        var parameters = Parameters.with("after", after)
                .and("standing", PowerRevisions.STANDING)
                .and("day", day);
        var condition = new StringBuilder(IN_EFFECT);
        narrow(condition, parameters, WITHIN, "units", units);
        narrow(condition, parameters, " and unitCode = :owner", "owner", owner);
        narrow(condition, parameters, " and type = :type", "type", type);
        var page = revisions
                .find("from PowerRevision r where " + condition + " order by powerCode", parameters)
                .range(0, limit - 1)
                .list();
        var codes = page.stream().map(PowerRevision::powerCode).toList();
        var reformed =
                reforms.list("powerCode in ?1 order by no", codes).stream().collect(groupingBy(Reform::powerCode));
        return page.stream()
                .map(revision -> DatedPower.of(
                        day, Optional.of(revision), reformed.getOrDefault(revision.powerCode(), List.of())))
                .toList();
    }

    private static void narrow(StringBuilder condition, Parameters parameters, String text, String name, Object value) {
        if (value != null) {
            condition.append(text);
            parameters.and(name, value);
        }
    }
}
