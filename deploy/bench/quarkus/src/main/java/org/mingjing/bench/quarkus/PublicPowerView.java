package org.mingjing.bench.quarkus;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of a power that was never corrected, which is what the benchmark reads. */
record PublicPowerView(
        @JsonIgnore Map<String, Object> fields,
        String catalogueCode,
        int edition,
        OffsetDateTime since,
        List<Withheld> withheld,
        List<Object> corrections) {

    record Withheld(String field, String reason) {}

    @JsonAnyGetter
    Map<String, Object> shown() {
        return fields;
    }

    static PublicPowerView of(PublicRecord record, Map<String, String> withheld) {
        var shown = new LinkedHashMap<String, Object>();
        var missing = new ArrayList<Withheld>();
        record.getContent().forEach((name, value) -> {
            if (withheld.containsKey(name)) {
                missing.add(new Withheld(name, withheld.get(name)));
            } else {
                shown.put(name, value);
            }
        });
        return new PublicPowerView(
                shown, record.getCatalogueCode(), record.getEdition(), record.getSince(), missing, List.of());
    }
}
