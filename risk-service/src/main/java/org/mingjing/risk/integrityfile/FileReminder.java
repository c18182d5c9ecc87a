package org.mingjing.risk.integrityfile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;

/** Official and unit were reminded that the official's file was not kept up. */
@Entity
@Immutable
@Table(name = "integrity_file_reminder")
class FileReminder {
    @Id
    private UUID id;

    @Column(name = "official_code")
    private String officialCode;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    protected FileReminder() {}

    FileReminder(String officialCode, LocalDate remindedOn) {
        this.id = Ids.next();
        this.officialCode = officialCode;
        this.remindedOn = remindedOn;
    }

    @ApplicationScoped
    static class Sent implements PanacheRepositoryBase<FileReminder, UUID> {

        /** The last day on which of these officials each was reminded; who never was is left out. */
        Map<String, LocalDate> last(Collection<String> officials) {
            return find(
                            "select officialCode, max(remindedOn) from FileReminder where officialCode in ?1"
                                    + " group by officialCode",
                            officials)
                    .project(Object[].class)
                    .stream()
                    .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1]));
        }
    }
}
