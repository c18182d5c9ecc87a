package org.mingjing.accountability.score;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingjing.events.accountability.ScorePublished;
import org.mingjing.kit.id.Ids;

/**
 * A score as it was published. It stays as it is; when facts come later, the month is published again under the next
 * number, and both can be read.
 */
@Entity
@Table(name = "published_score")
class PublishedScore {
    @Id
    private UUID id;

    @Column(name = "unit_code")
    private String unitCode;

    private LocalDate month;
    private int number;
    private BigDecimal total;

    @JdbcTypeCode(SqlTypes.JSON)
    private Score score;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected PublishedScore() {}

    PublishedScore(
            String unitCode, YearMonth month, int number, Score score, String publishedBy, LocalDate publishedOn) {
        this.id = Ids.next();
        this.unitCode = unitCode;
        this.month = month.atDay(1);
        this.number = number;
        this.total = score.total();
        this.score = score;
        this.publishedBy = publishedBy;
        this.publishedOn = publishedOn;
    }

    ScorePublished event() {
        return new ScorePublished(unitCode, YearMonth.from(month).toString(), total);
    }

    UUID id() {
        return id;
    }

    String unitCode() {
        return unitCode;
    }

    LocalDate month() {
        return month;
    }

    int number() {
        return number;
    }

    Score score() {
        return score;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }
}
