package org.mingjing.kit.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What a number in a cell says. Spreadsheets compute with binary fractions of some 15 decimal digits. */
final class CellNumber {
    private static final int DIGITS = 15;
    private static final MathContext PRECISION = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final int FURTHEST_SCALE = 400;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    // Before it days are off by one, since the format has a 29 February 1900 that never was.
    private static final int FIRST_SOUND_DAY = 61;
    private static final int LAST_DAY = 2_958_465;
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private CellNumber() {}

    /** Empty when it is no number, or one larger or finer than any that a spreadsheet stores. */
    static Optional<BigDecimal> parse(String value) {
        try {
            var number = new BigDecimal(value);
            boolean sound = Math.abs((long) number.scale()) <= FURTHEST_SCALE && number.precision() <= FURTHEST_SCALE;
            return sound ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** In plain digits; empty when it has more of them than the spreadsheet kept. */
    static Optional<String> plain(BigDecimal stored) {
        var number = stored.round(PRECISION);
        boolean whole = stored.stripTrailingZeros().scale() <= 0;
        if (whole && number.compareTo(stored) != 0) {
            return Optional.empty();
        }
        return Optional.of(
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    /** yyyy-MM-dd, with 'T'HH:mm:ss behind it when it has a time; empty when it is no day of this calendar. */
    static Optional<String> date(BigDecimal stored, boolean since1904) {
        if (stored.signum() < 0 || stored.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
            return Optional.empty();
        }
        int day = stored.intValue();
        if (!since1904 && day < FIRST_SOUND_DAY) {
            return Optional.empty();
        }
        long seconds = stored.remainder(BigDecimal.ONE)
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime moment = (since1904 ? DAY_ZERO_1904 : DAY_ZERO)
                .plusDays(day)
                .atStartOfDay()
                .plusSeconds(seconds);
        return Optional.of(seconds == 0 ? moment.toLocalDate().toString() : WITH_TIME.format(moment));
    }
}
