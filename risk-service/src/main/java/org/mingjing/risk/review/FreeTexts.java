package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.unit.Units;

/**
 * What people write into a report that everybody may come to read: it names no official, by code or, of the bureau, by
 * name. Whom an item is about is said by its records.
 */
@ApplicationScoped
public class FreeTexts {
    /** A bare number of three digits or fewer is no code here: no text does without days and amounts. */
    private static final Pattern CODE = Pattern.compile("(?![0-9]{1,3}(?![A-Z0-9-]))[A-Z0-9][A-Z0-9-]*");

    /** Also by a name that somebody of the bureau once had, or had while they were there. */
    private static final String NAMED = """
            select o.code from official o where o.code = any (:codes)
                or o.unit_code = any (:units) and length(o.name) > 1 and position(o.name in :text) > 0
            union select r.official_code from official_record r join official o on o.code = r.official_code
            where (r.unit_code = any (:units) or o.unit_code = any (:units))
                and length(r.name) > 1 and position(r.name in :text) > 0
            """;

    private final EntityManager entities;
    private final Units units;

    FreeTexts(EntityManager entities, Units units) {
        this.entities = entities;
        this.units = units;
    }

    /** At the desk of who writes it, where it can still be worded otherwise. */
    public void refuseNames(QuarterlyReview review, String text) {
        var named = namedIn(review, List.of(text));
        if (!named.isEmpty()) {
            throw new RuleBroken("review-text-names-officials", named);
        }
    }

    /** The officials whom one of these texts names, by code. */
    public Set<String> namedIn(QuarterlyReview review, Collection<String> texts) {
        // A line break is in no name and in no code.
        var text = String.join("\n", texts);
        List<String> named = entities.createNativeQuery(NAMED, String.class)
                .setParameter("codes", codesIn(text).toArray(String[]::new))
                .setParameter("units", units.within(review.unitCode()).toArray(String[]::new))
                .setParameter("text", text)
                .getResultList();
        return new TreeSet<>(named);
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
