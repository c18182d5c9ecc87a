package org.mingjing.risk.review.frozen;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One record that a figure counted, by its code or id. */
@Entity
@Immutable
@Table(name = "review_record")
public class FrozenRecord {
    @Embeddable
    record Key(
            @Column(name = "review_id") UUID reviewId,

            @Enumerated(EnumType.STRING) @Column(name = "theme")
            Theme theme,

            @Column(name = "no") int no) {}

    /**
     * @param part under which it is counted; empty where the theme has none
     * @param record its code or id
     * @param powerCode null where it is about none
     */
    @Embeddable
    public record Content(
            @Column(name = "part") String part,
            @Column(name = "record") String record,
            @Column(name = "power_code") String powerCode,
            @Column(name = "unit_code") String unitCode) {}

    @EmbeddedId
    private Key key;

    private Content content;

    protected FrozenRecord() {}

    public int no() {
        return key.no();
    }

    public Content content() {
        return content;
    }
}
