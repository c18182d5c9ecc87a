package org.mingjing.risk.integrityfile;

/** The ten groups of what an integrity file holds. Of some an official tells, others are for others to find. */
public enum ItemGroup {
    BASIC_DATA(true),
    FAMILY_AND_TIES(true),
    DEMOCRATIC_REVIEW(false),
    INCOME_DECLARATION(true),
    PERSONAL_MATTERS(true),
    AUDIT(false),
    PETITION_VERIFICATION(false),
    RESPONSIBILITY_ASSESSMENT(false),
    /** Sanctions too: the decision of the organ that imposed one is entered by the unit. */
    REWARDS_AND_PENALTIES(false),
    OTHER(true);

    private final boolean toldBySelf;

    ItemGroup(boolean toldBySelf) {
        this.toldBySelf = toldBySelf;
    }

    boolean isToldBy(Provider provider) {
        return provider == Provider.UNIT || toldBySelf;
    }
}
