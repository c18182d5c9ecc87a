package org.mingjing.risk.catalogue.line;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.kit.hash.Sha256;

/**
 * The content of a catalogue as one sequence of bytes, whoever writes it: JSON in UTF-8 with no white space, members
 * sorted by name, lines sorted by power code, numbers as integers and scores, where a scheme has them, as strings of two decimals. Every gate
 * decides on the SHA-256 of these bytes.
 */
public record CanonicalContent(String text) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public static CanonicalContent of(String code, int edition, String unitCode, int year, List<FrozenPower> powers) {
        var content = new TreeMap<String, Object>();
        content.put("code", code);
        content.put("edition", edition);
        content.put(
                "powers",
                powers.stream()
                        .sorted(Comparator.comparing(FrozenPower::powerCode))
                        .map(FrozenPower::fields)
                        .toList());
        content.put("unitCode", unitCode);
        content.put("year", year);
        try {
            return new CanonicalContent(JSON.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public String hash() {
        return Sha256.hex(text);
    }

    /** What each line says, by power code; numbers and texts as {@link FrozenPower#fields()} has them. */
    public Map<String, Map<String, Object>> lines() {
        try {
            return JSON.readValue(text, Content.class).powers().stream()
                    .collect(toMap(line -> (String) line.get("code"), line -> line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Content(List<Map<String, Object>> powers) {}
}
