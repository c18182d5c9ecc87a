package org.mingjing.risk.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The content of a catalogue as one sequence of bytes, whoever writes it: JSON in UTF-8 with no white space, members
 * sorted by name, lines sorted by power code, numbers as integers and scores as strings of two decimals. Every gate
 * decides on the SHA-256 of these bytes.
 */
record CanonicalContent(String text) {
    private static final ObjectMapper JSON = new JsonMapper();

    static CanonicalContent of(Catalogue catalogue, List<FrozenPower> powers) {
        var content = new TreeMap<String, Object>();
        content.put("code", catalogue.code());
        content.put("edition", catalogue.edition());
        content.put(
                "powers",
                powers.stream()
                        .sorted(Comparator.comparing(FrozenPower::powerCode))
                        .map(CanonicalContent::line)
                        .toList());
        content.put("unitCode", catalogue.unitCode());
        content.put("year", catalogue.year());
        try {
            return new CanonicalContent(JSON.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String hash() {
        return Sha256.hex(text);
    }

    private static TreeMap<String, Object> line(FrozenPower power) {
        var line = new TreeMap<String, Object>();
        line.put("code", power.powerCode());
        line.put("derivationEn", power.derivationEn());
        line.put("derivationZh", power.derivationZh());
        line.put("legalBasis", power.legalBasis());
        line.put("level", power.level().name());
        line.put("nameEn", power.nameEn());
        line.put("nameZh", power.nameZh());
        line.put("promisedLimit", power.promisedLimit());
        line.put("promisedUnit", power.promisedUnit().name());
        line.put("ratingNo", power.ratingNo());
        line.put("riskPoints", power.riskPoints());
        line.put("scope", power.scope().name());
        line.put("score", power.score().toPlainString());
        line.put("statutoryLimit", power.statutoryLimit());
        line.put("statutoryUnit", power.statutoryUnit().name());
        line.put("type", power.type().name());
        line.put("unitCode", power.unitCode());
        return line;
    }
}
