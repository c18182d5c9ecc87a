package org.mingjing.risk.review.frozen;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How many records stand behind a figure. */
@Entity
@Immutable
@Table(name = "review_figure")
public class FrozenFigure {
    @Embeddable
    record Key(
            @Column(name = "review_id") UUID reviewId,
            @Column(name = "no") int no) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @Column(name = "theme")
    private Theme theme;

    @Column(name = "part")
    private String part;

    @Column(name = "number")
    private int number;

    @Column(name = "known_since")
    private LocalDate knownSince;

    protected FrozenFigure() {}

    public int no() {
        return key.no();
    }

    public Figure figure() {
        return new Figure(theme, part);
    }

    public int number() {
        return number;
    }

    /** What happened before was not known when it was frozen; null where nothing was missing. */
    public LocalDate knownSince() {
        return knownSince;
    }
}
