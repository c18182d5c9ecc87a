package org.mingjing.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.events.risk.PowerCancelled;

class EventJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Class<? extends DomainEvent>> events() {
        return EventCatalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_a_sample_that_reads_and_writes_back_the_same(Class<? extends DomainEvent> event)
            throws IOException {
        var envelope = EventJson.read(Samples.of(event)).orElseThrow();

        assertThat(envelope.data()).isInstanceOf(event);
        assertThat(JSON.readTree(EventJson.write(envelope))).isEqualTo(JSON.readTree(Samples.of(event)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void no_component_of_a_sample_is_left_out(Class<? extends DomainEvent> event) throws IOException {
        JsonNode data = JSON.readTree(Samples.of(event)).get("data");

        assertThat(event.getRecordComponents())
                .allSatisfy(component -> assertThat(data.hasNonNull(component.getName()))
                        .as(component.getName())
                        .isTrue());
    }

    @Test
    void a_field_of_a_later_version_is_skipped() throws IOException {
        var sample = (ObjectNode) JSON.readTree(Samples.of(PowerCancelled.class));
        ((ObjectNode) sample.get("data")).put("addedLater", 1);

        assertThat(EventJson.read(JSON.writeValueAsBytes(sample))).isPresent();
    }

    @Test
    void a_type_of_a_later_version_is_no_error() throws IOException {
        var sample = (ObjectNode) JSON.readTree(Samples.of(PowerCancelled.class));
        sample.put("type", "org.mingjing.risk.power.renamed");

        assertThat(EventJson.read(JSON.writeValueAsBytes(sample))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "not json", "{\"specversion\":\"9\"}"})
    void what_is_no_event_is_refused(String text) {
        assertThatThrownBy(() -> EventJson.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableEvent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"time", "data", "sequence", "recordedtime", "id"})
    void an_event_without_what_every_event_has_is_refused(String field) throws IOException {
        var sample = (ObjectNode) JSON.readTree(Samples.of(PowerCancelled.class));
        sample.remove(field);

        assertThatThrownBy(() -> EventJson.read(JSON.writeValueAsBytes(sample))).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void an_absent_value_is_refused() {
        assertThatThrownBy(() -> EventJson.read(null)).isInstanceOf(UnreadableEvent.class);
    }
}
