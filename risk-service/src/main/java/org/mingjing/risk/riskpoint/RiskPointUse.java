package org.mingjing.risk.riskpoint;

import java.util.Collection;
import java.util.List;

/** A feature that rests on risk points says which of them it could not do without. */
public interface RiskPointUse {
    List<String> inUse(Collection<String> riskPointCodes);
}
