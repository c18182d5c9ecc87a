package org.mingjing.process.power;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.events.risk.PowerMerged;

/** Whether a power may be used, and by which reform not. */
@Embeddable
class PowerStanding {
    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private PowerStatus status = PowerStatus.EFFECTIVE;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    @Column(name = "cancelling_document")
    private String cancellingDocument;

    @Column(name = "merged_into")
    private String mergedInto;

    @Column(name = "status_revision")
    private long revision;

    /** A tie goes to the reform: publishing never revives what the same revision ended, nor forgets by which document. */
    void published(PowerStatus as, long since) {
        if (since > revision) {
            become(as, since);
        }
    }

    void cancelled(PowerCancelled told) {
        if (become(PowerStatus.CANCELLED, told.revision())) {
            cancelledOn = told.cancelledOn();
            cancellingDocument = told.documentNo();
        }
    }

    void merged(PowerMerged told) {
        if (become(PowerStatus.MERGED, told.revision())) {
            mergedInto = told.mergedInto();
        }
    }

    /** @return whether that is news; what comes late changes nothing */
    boolean become(PowerStatus as, long since) {
        boolean isNews = since >= revision;
        if (isNews) {
            status = as;
            revision = since;
        }
        return isNews;
    }

    PowerStatus status() {
        return status;
    }

    /** Null unless it was merged. */
    String mergedInto() {
        return mergedInto;
    }
}
