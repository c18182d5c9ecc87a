package org.mingjing.process.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.NotFound;

/** The only door to the register; the transparency log stands behind it. */
@ApplicationScoped
public class Register {
    private final Entries entries;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<Recorded> recorded;

    Register(Entries entries, ObjectMapper json, Clock clock, Event<Recorded> recorded) {
        this.entries = entries;
        this.json = json;
        this.clock = clock;
        this.recorded = recorded;
    }

    public RegisterEntry append(Fact fact) {
        var entry = new RegisterEntry(fact, write(fact.content()), OffsetDateTime.now(clock));
        entries.persist(entry);
        recorded.fire(new Recorded(entry, fact.on()));
        return entry;
    }

    public RegisterEntry known(String caseNumber, UUID id) {
        return entries.findByIdOptional(id)
                .filter(found -> found.caseNumber().equals(caseNumber))
                .orElseThrow(NotFound::new);
    }

    /** What was written stays; the correction stands beside it and names it. */
    public RegisterEntry correct(RegisterEntry wrong, Caller caller, Correction correction) {
        return append(Fact.correcting(wrong, caller, correction));
    }

    public List<RegisterEntry> of(String caseNumber) {
        return entries.list("caseNumber = ?1 order by id", caseNumber);
    }

    private String write(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be recorded: " + content.getClass(), e);
        }
    }

    @ApplicationScoped
    static class Entries implements PanacheRepositoryBase<RegisterEntry, UUID> {}
}
