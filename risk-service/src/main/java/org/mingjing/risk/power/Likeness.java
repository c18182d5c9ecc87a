package org.mingjing.risk.power;

/**
 * How much a power looks like another, in parts of a hundred. A power comes back by another code with its name hardly
 * changed, or under another name with the same basis, materials and fee: the name weighs most, the basis alone too little,
 * for one article bears many powers. What nobody stated of one of the two is left out.
 */
final class Likeness {
    /** Rewording a name of five characters leaves seven pairs in ten; two powers of one article share three. */
    private static final int SUSPECT = 60;

    private static final int SUSPECT_NAME = 85;
    private static final int NAME = 50;
    private static final int BASIS = 30;
    private static final int MATERIALS = 10;
    private static final int FEE = 10;

    private final double name;
    private double sum;
    private int weights;

    Likeness(double name, double basis) {
        this.name = name;
        add(NAME, name);
        add(BASIS, basis);
    }

    Likeness materials(Grams one, Grams other) {
        if (!one.isEmpty() && !other.isEmpty()) {
            long common = one.pairs().stream().filter(other.pairs()::contains).count();
            add(MATERIALS, Grams.alike((int) common, one.size(), other.size()));
        }
        return this;
    }

    Likeness fee(Boolean one, Boolean other) {
        if (one != null && other != null) {
            add(FEE, one.equals(other) ? 1 : 0);
        }
        return this;
    }

    private void add(int weight, double alike) {
        sum += weight * alike;
        weights += weight;
    }

    int percent() {
        return (int) Math.round(100 * sum / weights);
    }

    boolean isSuspect() {
        return percent() >= SUSPECT || Math.round(100 * name) >= SUSPECT_NAME;
    }
}
