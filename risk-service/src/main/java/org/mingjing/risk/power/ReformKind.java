package org.mingjing.risk.power;

/** What a document can do to a power: 取消, 暂停, 恢复, 下放, 合并. */
public enum ReformKind {
    CANCEL,
    SUSPEND,
    RESUME,
    DELEGATE,
    MERGE
}
