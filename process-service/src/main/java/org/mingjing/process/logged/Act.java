package org.mingjing.process.logged;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be logged.
 *
 * @param producer which service did it
 * @param key what the producer calls it: one key, one entry
 * @param caseNumber null where it belongs to no case; stands in no entry
 * @param office unit code, public; null for that of the case, or where the unit is one of the fields
 * @param basis the legal basis as it was published; null where none was, or where it is one of the fields
 * @param at when it is said to have been done
 * @param about public codes only
 * @param fields by path: exactly those of the kind
 * @param more public members of some kinds alone, such as what a correction corrects
 */
record Act(
        String producer,
        String key,
        Kind kind,
        String caseNumber,
        String office,
        String basis,
        OffsetDateTime at,
        Map<String, Object> about,
        Map<String, Field> fields,
        Map<String, Object> more) {
    static final String OURSELVES = "process-service";

    Act {
        if (!fields.keySet().equals(Set.copyOf(kind.paths()))) {
            throw new IllegalArgumentException(kind + " has other fields than " + fields.keySet());
        }
    }

    /** Public codes as pairs of name and value; what is null is left out. */
    static Map<String, Object> codes(Object... pairs) {
        var about = new HashMap<String, Object>();
        for (int at = 0; at < pairs.length; at += 2) {
            if (pairs[at + 1] != null) {
                about.put((String) pairs[at], pairs[at + 1]);
            }
        }
        return about;
    }

    /** Null where none is named. */
    String powerCode() {
        return kind.seals("/power") ? fields.get("/power").value() : (String) about.get("power");
    }

    /** Of the unit that did it; null for that of the case. */
    String unitCode() {
        return kind.seals("/unit") ? fields.get("/unit").value() : office;
    }

    Act withAbout(Map<String, Object> codes) {
        return new Act(producer, key, kind, caseNumber, office, basis, at, codes, fields, more);
    }

    Act withBasis(String published) {
        return new Act(producer, key, kind, caseNumber, office, published, at, about, fields, more);
    }

    List<Commitment> commitments() {
        return kind.paths().stream()
                .map(path -> Commitment.to(path, fields.get(path).value()))
                .toList();
    }
}
