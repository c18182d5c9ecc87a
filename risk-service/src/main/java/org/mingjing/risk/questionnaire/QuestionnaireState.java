package org.mingjing.risk.questionnaire;

/** Where a questionnaire stands. */
enum QuestionnaireState {
    DRAFT,
    OPEN,
    CLOSED
}
