package org.mingjing.risk.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingjing.kit.id.Ids;
import org.mingjing.risk.review.frozen.Figure;
import org.mingjing.risk.review.frozen.Theme;

/** What is to be talked about: the records of a figure in one unit, or what an analyst put on the agenda. */
@Entity
@Immutable
@Table(name = "review_item")
public class ReviewItem {
    @Id
    private UUID id;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "no")
    private int no;

    @Enumerated(EnumType.STRING)
    @Column(name = "theme")
    private Theme theme;

    @Column(name = "part")
    private String part;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "number")
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "records")
    private List<String> records;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "origins")
    private List<String> origins;

    @Column(name = "added_by")
    private String addedBy;

    protected ReviewItem() {}

    private ReviewItem(
            UUID reviewId,
            int no,
            String unitCode,
            String titleZh,
            String titleEn,
            Optional<Set<Theme>> origins,
            String addedBy) {
        this.id = Ids.next();
        this.reviewId = reviewId;
        this.no = no;
        this.unitCode = unitCode;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.origins = origins.map(ReviewItem::names).orElse(null);
        this.addedBy = addedBy;
    }

    /** @param origins empty where not all of them are known */
    static ReviewItem drawn(
            UUID reviewId, int no, Agenda.Point point, String titleZh, String titleEn, Optional<Set<Theme>> origins) {
        var item = new ReviewItem(reviewId, no, point.unitCode(), titleZh, titleEn, origins, "system");
        item.theme = point.figure().theme();
        item.part = point.figure().part();
        item.number = point.number();
        item.records = List.of();
        return item;
    }

    /** @param origins those of the records; empty where not all of them are known */
    static ReviewItem byHand(
            UUID reviewId,
            int no,
            String unitCode,
            String title,
            List<String> records,
            Optional<Set<Theme>> origins,
            String by) {
        var item = new ReviewItem(reviewId, no, unitCode, title, null, origins, by);
        item.records = List.copyOf(records);
        return item;
    }

    private static List<String> names(Set<Theme> themes) {
        return themes.stream().sorted().map(Theme::name).toList();
    }

    /** Whose records in this item's unit it is about; null for one that was added by hand. */
    public Figure figure() {
        return theme == null ? null : new Figure(theme, part);
    }

    public UUID reviewId() {
        return reviewId;
    }

    public int no() {
        return no;
    }

    public String unitCode() {
        return unitCode;
    }

    public String titleZh() {
        return titleZh;
    }

    /** Null where an analyst gave none. */
    public String titleEn() {
        return titleEn;
    }

    /** How many records of the figure there are; 0 for one that names its records itself. */
    public int number() {
        return number;
    }

    public List<String> records() {
        return records;
    }

    /** Names of the themes it comes of, however long ago; null where not all of them are known or one is a person. */
    public List<String> origins() {
        return origins;
    }

    public String addedBy() {
        return addedBy;
    }
}
