package org.mingjing.risk.pledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;

/** The text that is pledged in a year, in one edition. */
@Entity
@Immutable
@Table(name = "pledge_text")
class PledgeText {
    @Id
    private UUID id;

    @Column(name = "year")
    private int year;

    @Column(name = "edition")
    private int edition;

    @Column(name = "text_zh")
    private String textZh;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private OffsetDateTime publishedAt;

    protected PledgeText() {}

    PledgeText(
            int year,
            int edition,
            String textZh,
            String textEn,
            LocalDate dueOn,
            String publishedBy,
            OffsetDateTime publishedAt) {
        if (dueOn.getYear() != year || dueOn.isBefore(publishedAt.toLocalDate())) {
            throw new RuleBroken("pledge-due-day-impossible", year, dueOn);
        }
        this.id = Ids.next();
        this.year = year;
        this.edition = edition;
        this.textZh = textZh;
        this.textEn = textEn;
        this.sha256 = hash(year, textZh, textEn);
        this.dueOn = dueOn;
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    /** Both languages and the year: who signs one of them signs the other. Anybody can compute it again. */
    static String hash(int year, String textZh, String textEn) {
        return Sha256.hex(year + "\n" + textZh + "\n" + textEn + "\n");
    }

    /** Nobody signs what they have not seen. */
    void refuseUnless(String signed) {
        if (!sha256.equals(signed)) {
            throw new RuleBroken("pledge-text-is-another", year, sha256);
        }
    }

    boolean saysTheSame(String otherZh, String otherEn) {
        return textZh.equals(otherZh) && textEn.equals(otherEn);
    }

    /** So long before the due day, but not in the year before: nobody can sign yet. */
    LocalDate remindedOn(Period before) {
        var day = dueOn.minus(before);
        var first = LocalDate.of(year, 1, 1);
        return day.isBefore(first) ? first : day;
    }

    boolean overdueOn(LocalDate day) {
        return day.isAfter(dueOn);
    }

    int year() {
        return year;
    }

    int edition() {
        return edition;
    }

    String textZh() {
        return textZh;
    }

    String textEn() {
        return textEn;
    }

    String sha256() {
        return sha256;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String publishedBy() {
        return publishedBy;
    }

    OffsetDateTime publishedAt() {
        return publishedAt;
    }
}
