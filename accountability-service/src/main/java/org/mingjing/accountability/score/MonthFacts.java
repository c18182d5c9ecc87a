package org.mingjing.accountability.score;

import java.util.List;
import org.mingjing.accountability.card.CardFact;
import org.mingjing.accountability.complaint.UpheldComplaint;
import org.mingjing.accountability.evaluation.Ratings;

/**
 * All that counts for a unit's month: cards by the month of their issue, complaints by that of their conclusion, ratings
 * by the day they were given.
 */
record MonthFacts(List<CardFact> cards, List<UpheldComplaint> complaints, Ratings ratings) {}
