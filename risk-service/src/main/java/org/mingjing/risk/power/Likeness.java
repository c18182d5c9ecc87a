package org.mingjing.risk.power;

/**
 * How much a power looks like one that has ended, in parts of a hundred. A power comes back by another code with its name
 * hardly changed: the name weighs most, the basis alone too little, for one article bears many powers. What nobody stated of
 * one of the two is left out. Under another name it comes back on the same basis, which then is asked for what it took to be
 * granted: see {@link #isTheSameByWhatItTakes}.
 */
final class Likeness {
    /** Rewording a name of five characters leaves seven pairs in ten; two powers of one article share three. */
    private static final int SUSPECT = 60;

    private static final int SUSPECT_NAME = 85;
    private static final int NAME = 50;
    private static final int BASIS = 30;
    private static final int MATERIALS = 10;
    private static final int FEE = 10;

    private static final double SAME_MATERIALS = 0.7;

    /** 教师资格认定 and 教师从业资格审核 share a third of their pairs; what is about another matter shares none. */
    private static final double RELATED_NAME = 0.25;

    private final double name;
    private final boolean sameBasis;
    private final Taken ended;
    private final Taken stated;
    private double sum;
    private int weights;

    /**
     * What it takes to be granted something.
     *
     * @param materials empty while nobody has stated any
     * @param fee whether one is charged; null while nobody has said so
     */
    record Taken(Grams materials, Boolean fee) {
        boolean saysNothingOfMaterials() {
            return materials.isEmpty();
        }

        double alike(Taken other) {
            long common = materials.pairs().stream()
                    .filter(other.materials.pairs()::contains)
                    .count();
            return Grams.alike((int) common, materials.size(), other.materials.size());
        }
    }

    Likeness(double name, double basis, boolean sameBasis, Taken ended, Taken stated) {
        this.name = name;
        this.sameBasis = sameBasis;
        this.ended = ended;
        this.stated = stated;
        add(NAME, name);
        add(BASIS, basis);
        if (!ended.saysNothingOfMaterials() && !stated.saysNothingOfMaterials()) {
            add(MATERIALS, ended.alike(stated));
        }
        if (ended.fee != null && stated.fee != null) {
            add(FEE, ended.fee.equals(stated.fee) ? 1 : 0);
        }
    }

    private void add(int weight, double alike) {
        sum += weight * alike;
        weights += weight;
    }

    int percent() {
        return (int) Math.round(100 * sum / weights);
    }

    boolean isSuspect() {
        return percent() >= SUSPECT || Math.round(100 * name) >= SUSPECT_NAME || sameBasis && isTheSameByWhatItTakes();
    }

    /**
     * Whatever the name, and the more so where less is said than was of the one that ended. That nothing is charged for
     * either says little, for most powers are free.
     */
    private boolean isTheSameByWhatItTakes() {
        if (!ended.saysNothingOfMaterials()) {
            return stated.saysNothingOfMaterials() || ended.alike(stated) >= SAME_MATERIALS;
        }
        if (Boolean.TRUE.equals(ended.fee)) {
            return !Boolean.FALSE.equals(stated.fee);
        }
        return !Boolean.TRUE.equals(stated.fee) && name >= RELATED_NAME;
    }
}
