package org.mingjing.risk.rating.scheme;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.risk.power.Level;

/** Which values give which level: every value of a scale exactly one, and a higher value never a milder one. */
record Bands(List<Band> bands) {

    /** All values of a scale, from the least to the greatest in equal steps. */
    record Scale(BigDecimal least, BigDecimal greatest, BigDecimal step) {
        static Scale of(String least, String greatest, String step) {
            return new Scale(new BigDecimal(least), new BigDecimal(greatest), new BigDecimal(step));
        }

        boolean has(BigDecimal value) {
            return least.compareTo(value) <= 0
                    && value.compareTo(greatest) <= 0
                    && value.subtract(least).remainder(step).signum() == 0;
        }
    }

    Level levelOf(BigDecimal value) {
        return bandOf(value).level();
    }

    Level levelOf(int value) {
        return levelOf(BigDecimal.valueOf(value));
    }

    private Band bandOf(BigDecimal value) {
        return bands.stream()
                .filter(band -> band.holds(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no level for " + value));
    }

    /** The least value that gives a level or a more severe one. */
    BigDecimal from(Level level) {
        return bands.stream()
                .filter(band -> band.level().moreSevere(level) == band.level())
                .map(Band::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    void check(String field, Scale scale, SchemeProblems problems) {
        if (!levels().equals(Set.of(Level.values())) || bands.size() != Level.values().length) {
            problems.add(field, "scheme-levels-incomplete");
            return;
        }
        bands.stream()
                .filter(band -> !scale.has(band.from())
                        || !scale.has(band.to())
                        || band.from().compareTo(band.to()) > 0)
                .forEach(band -> problems.add(
                        field,
                        "scheme-band-malformed",
                        band.level(),
                        band.from(),
                        band.to(),
                        scale.least(),
                        scale.greatest()));
        if (problems.none(field)) {
            checkOrder(field, scale, problems);
        }
    }

    private void checkOrder(String field, Scale scale, SchemeProblems problems) {
        var rising = bands.stream().sorted(Comparator.comparing(Band::from)).toList();
        var next = scale.least();
        for (var band : rising) {
            if (band.from().compareTo(next) > 0) {
                problems.add(field, "scheme-bands-hole", next, band.from().subtract(scale.step()));
            } else if (band.from().compareTo(next) < 0) {
                problems.add(field, "scheme-bands-overlap", band.level(), band.from());
            }
            next = band.to().add(scale.step());
        }
        if (next.compareTo(scale.greatest()) <= 0) {
            problems.add(field, "scheme-bands-hole", next, scale.greatest());
        }
        for (int i = 1; i < rising.size(); i++) {
            if (rising.get(i).level().compareTo(rising.get(i - 1).level()) > 0) {
                problems.add(
                        field,
                        "scheme-bands-order",
                        rising.get(i).level(),
                        rising.get(i - 1).level());
            }
        }
    }

    private Set<Level> levels() {
        return bands.stream().map(Band::level).collect(Collectors.toSet());
    }
}
