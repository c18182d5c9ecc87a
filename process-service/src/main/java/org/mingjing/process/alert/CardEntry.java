package org.mingjing.process.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;

/** What was said about a card, by whom and when: the unit's explanation, the supervisor's reasons. It is never changed. */
@Entity
@Immutable
@Table(name = "alert_card_entry")
class CardEntry {
    @Id
    private UUID id;

    @Column(name = "card_id")
    private UUID cardId;

    @Enumerated(EnumType.STRING)
    private CardState state;

    private String words;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    protected CardEntry() {}

    CardEntry(Card card, String words, String writtenBy, OffsetDateTime writtenAt) {
        this.id = Ids.next();
        this.cardId = card.id();
        this.state = card.state();
        this.words = words;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    CardState state() {
        return state;
    }

    String words() {
        return words;
    }

    String writtenBy() {
        return writtenBy;
    }

    OffsetDateTime writtenAt() {
        return writtenAt;
    }
}
