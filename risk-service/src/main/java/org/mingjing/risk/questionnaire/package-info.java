/**
 * Questionnaires to staff or the public, answered with one-time tokens that nobody can tie to an answer, counted with
 * small numbers suppressed, and turned into a signal when an analyst decides so.
 */
package org.mingjing.risk.questionnaire;
