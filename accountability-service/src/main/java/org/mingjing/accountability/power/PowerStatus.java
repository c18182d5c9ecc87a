package org.mingjing.accountability.power;

/** Whether a power may be used: 有效, 暂停, 取消, 合并. */
enum PowerStatus {
    EFFECTIVE,
    SUSPENDED,
    CANCELLED,
    MERGED
}
