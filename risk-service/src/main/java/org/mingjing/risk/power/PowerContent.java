package org.mingjing.risk.power;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.kit.hash.Sha256;

/** All that is stated of a power from one day on. */
record PowerContent(PowerProfile profile, PowerDetails details) {

    /** What a table states of a power that nothing was known of. */
    static PowerContent stated(PowerProfile profile) {
        return new PowerContent(profile, PowerDetails.onBasis(profile.legalBasis()));
    }

    /** A table has one column for the basis: as long as it says the same there, what is known of the bases stays. */
    PowerContent restated(PowerProfile stated) {
        return new PowerContent(
                stated,
                stated.legalBasis().equals(profile.legalBasis()) ? details : details.withBasis(stated.legalBasis()));
    }

    List<PowerField> changedSince(PowerContent before) {
        return Arrays.stream(PowerField.values())
                .filter(field -> !Objects.equals(field.of(before), field.of(this)))
                .toList();
    }

    /** Whether the two would be taken for the same power: name, basis, materials and fee. */
    boolean looksLike(PowerContent other) {
        return identity().equals(other.identity());
    }

    /** SHA-256, in hexadecimal, of what a power is recognised by. */
    String identity() {
        var text = Stream.of(profile.nameZh(), profile.legalBasis(), details.materials(), details.fee())
                .map(String::valueOf)
                .collect(Collectors.joining("\u0000"));
        return Sha256.hex(text);
    }
}
