package org.mingjing.process.alert;

/** Where a card stands: 已发牌、已说明、维持、撤销、减轻. Only UPHELD weighs in scores and ratings. */
enum CardState {
    ISSUED,
    FEEDBACK,
    UPHELD,
    REVOKED,
    MITIGATED
}
