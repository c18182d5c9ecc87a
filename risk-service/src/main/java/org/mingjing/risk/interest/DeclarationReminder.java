package org.mingjing.risk.interest;

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

/** An official was reminded to declare for a year. */
@Entity
@Immutable
@Table(name = "interest_declaration_reminder")
class DeclarationReminder {
    @Id
    private UUID id;

    @Column(name = "official_code")
    private String officialCode;

    @Column(name = "year")
    private int year;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    protected DeclarationReminder() {}

    DeclarationReminder(String officialCode, int year, LocalDate remindedOn) {
        this.id = Ids.next();
        this.officialCode = officialCode;
        this.year = year;
        this.remindedOn = remindedOn;
    }

    String officialCode() {
        return officialCode;
    }

    LocalDate remindedOn() {
        return remindedOn;
    }

    @ApplicationScoped
    static class Sent implements PanacheRepositoryBase<DeclarationReminder, UUID> {
        /** Whoever of them was reminded of that year. */
        List<DeclarationReminder> to(Collection<String> officials, int year) {
            return list("officialCode in ?1 and year = ?2", officials, year);
        }
    }
}
