package org.mingjing.accountability.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who complained, kept apart from what they said. Write-only: the database refuses this service the reading. */
@Entity
@Table(name = "reporter")
class Reporter {
    @Id
    private UUID id;

    @Column(name = "complaint_id")
    private UUID complaintId;

    private String name;
    private String contact;

    protected Reporter() {}

    Reporter(UUID complaintId, String name, String contact) {
        this.id = UUID.randomUUID();
        this.complaintId = complaintId;
        this.name = name;
        this.contact = contact;
    }
}
