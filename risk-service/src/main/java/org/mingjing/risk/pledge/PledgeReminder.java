package org.mingjing.risk.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;

/** An official was reminded to sign. */
@Entity
@Immutable
@Table(name = "pledge_reminder")
class PledgeReminder {
    @Id
    private UUID id;

    @Column(name = "official_code")
    private String officialCode;

    @Column(name = "year")
    private int year;

    @Column(name = "edition")
    private int edition;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    protected PledgeReminder() {}

    PledgeReminder(String officialCode, PledgeText text, LocalDate remindedOn) {
        this.id = Ids.next();
        this.officialCode = officialCode;
        this.year = text.year();
        this.edition = text.edition();
        this.remindedOn = remindedOn;
    }

    String officialCode() {
        return officialCode;
    }

    LocalDate remindedOn() {
        return remindedOn;
    }

    @ApplicationScoped
    static class Sent implements PanacheRepositoryBase<PledgeReminder, UUID> {
        /** Whoever of them was reminded of that edition. */
        List<PledgeReminder> to(Collection<String> officials, PledgeText text) {
            return list("officialCode in ?1 and year = ?2 and edition = ?3", officials, text.year(), text.edition());
        }
    }
}
