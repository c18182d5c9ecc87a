package org.mingjing.risk.rating.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The scheme of the day. It is remembered for that day: an adoption takes effect on the next day at the earliest and is not
 * made in the last minutes before it, so what is in force today cannot change any more, in whichever instance it was adopted.
 * Others are remembered for good, since a version never changes; there are as many as people drafted.
 */
@ApplicationScoped
public class SchemesInForce {
    private final RatingSchemes schemes;
    private final SchemeAdoptions adoptions;
    private final Clock clock;

    private final Map<String, Scheme> byName = new ConcurrentHashMap<>();
    private volatile OfDay remembered;

    SchemesInForce(RatingSchemes schemes, SchemeAdoptions adoptions, Clock clock) {
        this.schemes = schemes;
        this.adoptions = adoptions;
        this.clock = clock;
    }

    private record OfDay(LocalDate day, Scheme scheme) {}

    public Scheme today() {
        var today = LocalDate.now(clock);
        var known = remembered;
        if (known == null || !known.day().equals(today)) {
            known = new OfDay(today, on(today).scheme());
            remembered = known;
        }
        return known.scheme();
    }

    /** @param name code and version, as a rating carries it */
    public Scheme named(String name) {
        var known = byName.get(name);
        if (known == null) {
            // Not inside the map: who waits there for a connection would keep others waiting who hold one.
            int hyphen = name.lastIndexOf('-');
            known = schemes.required(name.substring(0, hyphen), Integer.parseInt(name.substring(hyphen + 1)))
                    .scheme();
            byName.put(name, known);
        }
        return known;
    }

    RatingScheme on(LocalDate day) {
        var name = adoptions.inForceOn(day);
        return schemes.required(name.code(), name.version());
    }
}
