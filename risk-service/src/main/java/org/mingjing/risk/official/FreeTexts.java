package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.risk.unit.Units;

/** What people write that everybody may come to read: it names no official, by code or, of the bureau, by name. */
@ApplicationScoped
public class FreeTexts {
    /** A bare number of three digits or fewer is no code here: no text does without days and amounts. */
    private static final Pattern CODE = Pattern.compile("(?![0-9]{1,3}(?![A-Z0-9-]))[A-Z0-9][A-Z0-9-]*");

    /**
     * Also those that somebody of the bureau once had, or had while they were there; not what was corrected since, or a slip
     * in a name would bar an ordinary word for good.
     */
    private static final String NAMES = """
            with standing as (select r.official_code, r.unit_code, r.name from official_record r
                where r.name is not null and not exists (select from official_record c
                    where c.official_code = r.official_code and c.corrects = r.no))
            select code, unit_code, name from official
            union select official_code, unit_code, name from standing
            union select s.official_code, o.unit_code, s.name
            from standing s join official o on o.code = s.official_code
            """;

    private final EntityManager entities;
    private final Units units;

    FreeTexts(EntityManager entities, Units units) {
        this.entities = entities;
        this.units = units;
    }

    /** Read once for as many texts as there are. */
    public OfficialNames names() {
        List<Tuple> rows = entities.createNativeQuery(NAMES, Tuple.class).getResultList();
        var officials = rows.stream()
                .map(row -> new OfficialNames.Named(
                        row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
        return new OfficialNames(units.roots(), officials);
    }

    /** Everything in a text that might be a code; one that ends in a hyphen also without it. */
    static Set<String> codesIn(String text) {
        return CODE.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .flatMap(code -> Stream.of(code, code.replaceAll("-+$", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
