package org.mingjing.calendar;

import java.util.Objects;

/**
 * More time, granted once and appended to a limit: the head of the organ may add 10 working days to the 20 for a licence
 * decision and has to tell the applicant why (行政许可法, article 42).
 *
 * @param extra how much more, in the unit of the limit it extends
 * @param reason told to the applicant
 * @param basis the article that allows it; not blank
 * @throws IllegalArgumentException when the basis is blank
 */
public record Extension(Limit extra, Wording reason, String basis) {

    public Extension {
        Objects.requireNonNull(extra, "An extension needs an amount");
        Objects.requireNonNull(reason, "An extension needs a reason");
        if (basis == null || basis.isBlank()) {
            throw new IllegalArgumentException("An extension needs its legal basis");
        }
    }
}
