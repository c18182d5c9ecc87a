package org.mingjing.risk.power;

import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.calendar.Wording;

/** The value of a field of a power in the words of people. */
final class FieldWording {
    private static final Wording YES = new Wording("是", "yes");
    private static final Wording NO = new Wording("否", "no");

    private FieldWording() {}

    static Wording of(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? YES : NO;
        }
        if (value instanceof PowerLimit limit) {
            return limit.legal().wording();
        }
        if (value instanceof LegalBasis basis) {
            return basis.rank() == null
                    ? Wording.same(basis.line())
                    : new Wording(
                            basis.line() + "(" + basis.rank().nameZh() + ")",
                            basis.line() + " (" + words(basis.rank()) + ")");
        }
        if (value instanceof List<?> list) {
            var each = list.stream().map(FieldWording::of).toList();
            return list.isEmpty()
                    ? new Wording("无", "none")
                    : new Wording(
                            each.stream().map(Wording::zh).collect(Collectors.joining("\n")),
                            each.stream().map(Wording::en).collect(Collectors.joining("\n")));
        }
        if (value instanceof Named named) {
            return new Wording(named.nameZh(), words((Enum<?>) named));
        }
        return Wording.same(value.toString());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
