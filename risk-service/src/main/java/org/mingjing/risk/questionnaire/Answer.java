package org.mingjing.risk.questionnaire;

/**
 * The answer to one question.
 *
 * @param choice number of the option chosen, from 1, or the value on the scale; null for a free text
 */
public record Answer(int no, Integer choice, String text) {}
