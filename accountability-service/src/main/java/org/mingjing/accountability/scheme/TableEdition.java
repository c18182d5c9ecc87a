package org.mingjing.accountability.scheme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The score table as one import brought it, with the parts it was checked against. */
@Entity
@Table(name = "score_table_edition")
class TableEdition {
    @Id
    private int number;

    @ManyToOne
    @JoinColumn(name = "parts_edition")
    private PartsEdition parts;

    @Column(name = "imported_on")
    private LocalDate importedOn;

    @ElementCollection
    @CollectionTable(name = "score_row", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "position")
    private List<ScoreRow> rows = new ArrayList<>();

    protected TableEdition() {}

    TableEdition(int number, PartsEdition parts, LocalDate importedOn, List<ScoreRow> rows) {
        this.number = number;
        this.parts = parts;
        this.importedOn = importedOn;
        this.rows = new ArrayList<>(rows);
    }

    int number() {
        return number;
    }

    boolean checkedAgainst(PartsEdition edition) {
        return parts.number() == edition.number();
    }

    List<ScoreRow> rows() {
        return List.copyOf(rows);
    }

    ScoreScheme scheme() {
        return new ScoreScheme(number, parts.parts(), rows());
    }
}
