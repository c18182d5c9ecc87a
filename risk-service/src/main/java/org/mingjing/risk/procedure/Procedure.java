package org.mingjing.risk.procedure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** Our copy of the procedure of a power. */
@Entity
@Table(name = "procedure")
class Procedure {
    @Id
    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "revision")
    private long revision;

    @ElementCollection
    @CollectionTable(name = "procedure_step", joinColumns = @JoinColumn(name = "power_code"))
    @OrderColumn(name = "position")
    private List<KnownStep> steps = new ArrayList<>();

    @Version
    @Column(name = "version")
    private long version;

    protected Procedure() {}

    Procedure(String powerCode) {
        this.powerCode = powerCode;
    }

    /** Whether this was news: events of a replay may be older than what is known. */
    boolean becomes(List<KnownStep> told, long toldRevision) {
        if (toldRevision <= revision) {
            return false;
        }
        revision = toldRevision;
        steps.clear();
        steps.addAll(told);
        return true;
    }
}
