package org.mingjing.accountability.scheme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The parts of the 100 points as one import brought them. */
@Entity
@Table(name = "score_parts_edition")
class PartsEdition {
    @Id
    private int number;

    @Column(name = "imported_on")
    private LocalDate importedOn;

    @ElementCollection
    @CollectionTable(name = "score_part", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "position")
    private List<ScorePart> parts = new ArrayList<>();

    protected PartsEdition() {}

    PartsEdition(int number, LocalDate importedOn, List<ScorePart> parts) {
        this.number = number;
        this.importedOn = importedOn;
        this.parts = new ArrayList<>(parts);
    }

    int number() {
        return number;
    }

    List<ScorePart> parts() {
        return List.copyOf(parts);
    }
}
