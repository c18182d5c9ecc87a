package org.mingjing.risk.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;

/** An official said for a year that what they declared is all there is; to have nothing is a declaration too. */
@Entity
@Immutable
@Table(name = "interest_declaration")
class YearlyDeclaration {
    @Id
    private UUID id;

    @Column(name = "official_code")
    private String officialCode;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "year")
    private int year;

    @Column(name = "interests")
    private int interests;

    @Column(name = "declared_at")
    private OffsetDateTime declaredAt;

    protected YearlyDeclaration() {}

    YearlyDeclaration(String officialCode, String unitCode, int year, int interests, OffsetDateTime declaredAt) {
        this.id = Ids.next();
        this.officialCode = officialCode;
        this.unitCode = unitCode;
        this.year = year;
        this.interests = interests;
        this.declaredAt = declaredAt;
    }

    /** Last year's may come late; nobody declares for a year that has not begun. */
    static void refuseYear(int year, LocalDate today) {
        if (year > today.getYear() || year < today.getYear() - 1) {
            throw new RuleBroken("declaration-year-not-open", year);
        }
    }

    String officialCode() {
        return officialCode;
    }

    String unitCode() {
        return unitCode;
    }

    int year() {
        return year;
    }

    /** How many were in force when it was made. */
    int interests() {
        return interests;
    }

    OffsetDateTime declaredAt() {
        return declaredAt;
    }
}
