package org.mingjing.events;

import java.io.IOException;
import java.io.UncheckedIOException;

/** One JSON sample of every event, read by the tests of its publisher and of its consumers alike. */
public final class Samples {
    private Samples() {}

    /** The bytes of the sample of this event, as they stand on a topic. */
    public static byte[] of(Class<? extends DomainEvent> event) {
        var name = "samples/" + event.getSimpleName() + ".json";
        try (var in = Samples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no sample " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
