package org.mingjing.risk.power;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What powers there were when, for those who follow who held them. */
@ApplicationScoped
public class PowersOverTime {
    private static final String STATED = """
            from PowerRevision r where r.state in :standing and r.validFrom <= :until and (r.powerCode in :codes
                or r.powerCode in (select u.powerCode from PowerRevision u
                    where u.unitCode in :units and u.state in :standing and u.validFrom <= :until))
            order by r.powerCode, r.no
            """;

    private final PowerRevisions revisions;
    private final Reforms reforms;

    PowersOverTime(PowerRevisions revisions, Reforms reforms) {
        this.revisions = revisions;
        this.reforms = reforms;
    }

    /**
     * These powers and all that ever belonged to these units, until a day, by code. Two statements, however many they are:
     * somebody may have been charged with a hundred.
     */
    public Map<String, PowerTimeline> of(Collection<String> codes, Collection<String> units, LocalDate until) {
        var stated = revisions
                .find(
                        STATED,
                        Map.of(
                                "standing", PowerRevisions.STANDING,
                                "until", until,
                                "codes", codes,
                                "units", units))
                .list()
                .stream()
                .collect(groupingBy(PowerRevision::powerCode));
        var reformed = reforms.list("powerCode in ?1 order by no", stated.keySet()).stream()
                .collect(groupingBy(Reform::powerCode));
        return stated.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        one -> new PowerTimeline(one.getValue(), reformed.getOrDefault(one.getKey(), List.of()))));
    }
}
