package org.mingjing.risk.official;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who led a unit or a power when it was last looked at. */
@Entity
@Table(name = "known_leaders")
class KnownLeaders {
    @Id
    @Column(name = "led")
    private String led;

    @Column(name = "leaders")
    private String leaders;

    protected KnownLeaders() {}

    KnownLeaders(Led led, String leaders) {
        this.led = led.toString();
        this.leaders = leaders;
    }

    /** @return whether they are others than before */
    boolean become(String present) {
        var changed = !leaders.equals(present);
        leaders = present;
        return changed;
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<KnownLeaders, String> {}
}
