package org.mingjing.process.charge;

import java.math.BigDecimal;

/** An amount in yuan, exact to the fen and never negative. */
record Money(BigDecimal amount) implements Comparable<Money> {

    static final String CURRENCY = "CNY";
    private static final int SCALE = 2;

    static final Money NOTHING = new Money(BigDecimal.ZERO);

    Money {
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > SCALE) {
            throw new IllegalArgumentException("not an amount of money: " + amount);
        }
        amount = amount.setScale(SCALE);
    }

    /** An amount that somebody names; the columns hold as many digits. What many units add up to may be more. */
    static Money of(String text) {
        if (!text.matches("\\d{1,12}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("not an amount of money: " + text);
        }
        return new Money(new BigDecimal(text));
    }

    Money times(int quantity) {
        return new Money(amount.multiply(BigDecimal.valueOf(quantity)));
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
