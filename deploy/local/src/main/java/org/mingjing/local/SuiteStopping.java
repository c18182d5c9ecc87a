package org.mingjing.local;

/** Nothing more is started: the suite is being stopped. */
final class SuiteStopping extends SuiteFailed {
    SuiteStopping() {
        super("正在停止 stopping");
    }
}
