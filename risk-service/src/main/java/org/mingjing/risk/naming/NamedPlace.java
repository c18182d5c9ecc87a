package org.mingjing.risk.naming;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;

/**
 * A word where somebody has read it.
 *
 * @param code of the record in which its text stands
 * @param textSha256 of the text that was read
 */
public record NamedPlace(
        @NotNull PublicText.Kind kind,
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 40) String field,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String textSha256,
        @NotBlank @Size(max = 100) String word) {

    /** So many are spoken of at once. */
    public static final int MOST = 200;

    /**
     * The words that stand at these places: nobody speaks of a text they have not seen.
     *
     * @param named all there are
     */
    public static List<NamedWord> read(List<NamedPlace> places, List<NamedWord> named) {
        var there = named.stream().collect(toMap(Spot::of, word -> word, (first, later) -> first));
        var read = new ArrayList<NamedWord>();
        var wrong = new ArrayList<Place>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var at = "places[" + i + "]";
            var word = there.get(place.spot());
            if (word == null) {
                wrong.add(new Place(at, "name-place-unknown", List.of(place.code(), place.field())));
            } else if (!word.textSha256().equals(place.textSha256())) {
                wrong.add(new Place(at, "name-place-text-changed", List.of(place.code(), place.field())));
            } else {
                read.add(word);
            }
        }
        if (!wrong.isEmpty()) {
            throw new InputRefused("name-places-refused", wrong);
        }
        return read.stream().distinct().toList();
    }

    private Spot spot() {
        return new Spot(kind, code, field, word);
    }

    /** Where a word stands, whatever the text says around it. */
    private record Spot(PublicText.Kind kind, String code, String field, String word) {
        static Spot of(NamedWord named) {
            var text = named.text();
            return new Spot(text.kind(), text.code(), text.field(), named.word());
        }
    }
}
