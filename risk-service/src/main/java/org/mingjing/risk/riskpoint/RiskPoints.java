package org.mingjing.risk.riskpoint;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class RiskPoints implements PanacheRepositoryBase<RiskPoint, UUID> {
    List<RiskPoint> of(String powerCode) {
        return list("profile.powerCode = ?1 order by code", powerCode);
    }

    /** Whether the code is that of a risk point of this power. */
    public boolean liesOn(String powerCode, String code) {
        return count("code = ?1 and profile.powerCode = ?2", code, powerCode) > 0;
    }

    /** By power code; powers without any are left out. */
    public Map<String, Integer> countByPower(Collection<String> powerCodes) {
        return getEntityManager()
                .createQuery(
                        "select p.profile.powerCode, count(p) from RiskPoint p"
                                + " where p.profile.powerCode in ?1 group by p.profile.powerCode",
                        Object[].class)
                .setParameter(1, powerCodes)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
    }
}
