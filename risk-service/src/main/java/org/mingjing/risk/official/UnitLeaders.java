package org.mingjing.risk.official;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who led a unit when it was last looked at. */
@Entity
@Table(name = "unit_leaders")
class UnitLeaders {
    @Id
    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "leaders")
    private String leaders;

    protected UnitLeaders() {}

    UnitLeaders(String unitCode, String leaders) {
        this.unitCode = unitCode;
        this.leaders = leaders;
    }

    /** @return whether they are others than before */
    boolean become(String present) {
        var changed = !leaders.equals(present);
        leaders = present;
        return changed;
    }

    @ApplicationScoped
    static class Known implements PanacheRepositoryBase<UnitLeaders, String> {}
}
