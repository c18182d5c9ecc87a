package org.mingjing.risk.measure.minimum;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.power.Level;

/** What one edition of the minimum demands for one level. */
@Entity
@Immutable
@Table(name = "measure_minimum")
class MinimumRow {
    @Id
    private UUID id;

    @Column(name = "edition")
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private Level level;

    @Column(name = "kinds")
    private String kinds;

    @Column(name = "least")
    private int least;

    protected MinimumRow() {}

    MinimumRow(int edition, MinimumSet set) {
        this.id = Ids.next();
        this.edition = edition;
        this.level = set.level();
        this.kinds = set.kinds().stream().sorted().map(Enum::name).collect(joining(" "));
        this.least = set.least();
    }

    MinimumSet set() {
        var required = EnumSet.noneOf(MeasureKind.class);
        Arrays.stream(kinds.split(" "))
                .filter(kind -> !kind.isEmpty())
                .map(MeasureKind::valueOf)
                .forEach(required::add);
        return new MinimumSet(level, required, least);
    }

    int edition() {
        return edition;
    }

    Level level() {
        return level;
    }
}
