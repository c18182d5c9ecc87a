package org.mingjing.local;

/** One folder, one suite. */
final class AlreadyRunning extends SuiteFailed {
    AlreadyRunning(SuiteFolder folder) {
        super("明镜已在运行 Mingjing is already running"
                + SuiteLock.holder(folder)
                        .map(launcher -> " (进程 process " + launcher.pid() + ")")
                        .orElse("")
                + "; ./mingjing status · ./mingjing down");
    }
}
