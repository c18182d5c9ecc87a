package org.mingjing.risk.rating;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PowerJudgements implements PanacheRepositoryBase<PowerJudgement, UUID> {
    List<PowerJudgement> of(String powerCode) {
        return list("powerCode = ?1 order by no", powerCode);
    }

    Optional<PowerJudgement> latest(String powerCode) {
        return find("powerCode = ?1 order by no desc", powerCode).firstResultOptional();
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
