package org.mingjing.testkit.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.process.AlertsToldAgain;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.kit.operations.PortionRepublisher;

/** Two at a time of the notes of one test. */
@ApplicationScoped
class ManyNotesRepublisher implements PortionRepublisher {
    static final String PREFIX = "MANY-";
    private static final int PORTION = 2;

    private final EntityManager entities;

    ManyNotesRepublisher(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String aggregate() {
        return "many-notes";
    }

    @Override
    public Portion portion(String after) {
        var notes = entities.createQuery(
                        "select n from Note n where n.code like :prefix and n.code > :after order by n.code",
                        Note.class)
                .setParameter("prefix", PREFIX + "%")
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(PORTION)
                .getResultList();
        return Portion.of(
                notes,
                PORTION,
                Note::code,
                note -> Stream.of(new PowerCancelled(
                        note.code(), "EB", note.text(), LocalDate.of(2026, 11, 20), note.version())));
    }

    @Override
    public Optional<DomainEvent> end(int events) {
        return Optional.of(new AlertsToldAgain(events));
    }
}
