package org.mingjing.risk.riskpoint;

import java.util.List;

/** The risk points of a power that everybody can read, as far as they can; what is public is for whoever publishes to say. */
public interface PublishedRiskPoints {
    List<PublishedPoint> of(String powerCode);
}
