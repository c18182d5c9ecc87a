package org.mingjing.risk.rating;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class PowerJudgements implements PanacheRepositoryBase<PowerJudgement, UUID> {
    /** The first ones behind a number. */
    List<PowerJudgement> of(String powerCode, long no, int limit) {
        return find("powerCode = ?1 and no > ?2 order by no", powerCode, no)
                .range(0, limit - 1)
                .list();
    }

    /** 0 while nobody judged. */
    int latestNo(String powerCode) {
        return find("select max(no) from PowerJudgement where powerCode = ?1", powerCode)
                .project(Integer.class)
                .firstResultOptional()
                .orElse(0);
    }

    /** The last one of each power before a moment, by power code; powers that nobody had judged are left out. */
    Map<String, PowerJudgement> lastBefore(Collection<String> powerCodes, OffsetDateTime moment) {
        return find(
                        "from PowerJudgement j where j.powerCode in ?1 and j.no = (select max(l.no) from PowerJudgement l"
                                + " where l.powerCode = j.powerCode and l.judgedAt < ?2)",
                        powerCodes,
                        moment)
                .stream()
                .collect(toMap(PowerJudgement::powerCode, judgement -> judgement));
    }

    /** By power code; powers that nobody judged are left out. */
    Map<String, PowerJudgement> latest(Collection<String> powerCodes) {
        return find(
                        "from PowerJudgement j where j.powerCode in ?1"
                                + " and j.no = (select max(l.no) from PowerJudgement l where l.powerCode = j.powerCode)",
                        powerCodes)
                .stream()
                .collect(toMap(PowerJudgement::powerCode, judgement -> judgement));
    }
}
