package org.mingjing.testkit.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.kit.operations.Republisher;

@ApplicationScoped
class NoteRepublisher implements Republisher {
    private final EntityManager entities;

    NoteRepublisher(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String aggregate() {
        return "notes";
    }

    @Override
    public Stream<DomainEvent> current() {
        return entities.createQuery("select n from Note n order by n.code", Note.class)
                .getResultStream()
                .map(note ->
                        new PowerCancelled(note.code(), "EB", note.text(), LocalDate.of(2026, 11, 20), note.version()));
    }
}
