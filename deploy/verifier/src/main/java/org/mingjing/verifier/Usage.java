package org.mingjing.verifier;

import org.mingjing.verifier.report.Words;

/** What is said when the call was wrong, or help was asked for. */
final class Usage {

    static final Words TEXT = new Words("""

            用法：
              proof <file.tlog-proof> --entry <文件> --policy <文件> [--opening <文件>]
                  离线核验：此条目是否在日志中；公开文件中的字段是否与条目的承诺相符
              log <目录或 http 地址> --policy <文件> [--state <文件>]
                  由瓦片核验整个日志；有状态文件则可中断后继续，并核验日志只增不改
              consistency <较早的检查点> <较新的检查点> --log <目录或 http 地址> --policy <文件>
                  较新的日志是否由较早的日志只增不改而来
              case <完整性文件> --policy <文件>
                  案件的条目是否齐全
              evidence <证据文件> --policy <文件>
                  离线核验：文件是否证明日志失信（有效即日志未守承诺，或签署了互相矛盾的检查点）
            选项 --lang zh|en
            退出码：0 有效，1 无效，2 不可信，3 不完整或核验中断，64 用法有误
            """, """

            Usage:
              proof <file.tlog-proof> --entry <file> --policy <file> [--opening <file>]
                  offline: is this entry in the log; do disclosed fields match the entry's commitments
              log <directory or http address> --policy <file> [--state <file>]
                  a whole log from its tiles; with a state file it goes on where it stopped, and sees that the log only grew
              consistency <older checkpoint> <newer checkpoint> --log <directory or http address> --policy <file>
                  is the newer log the older one, grown
              case <completeness file> --policy <file>
                  are these all entries of the case
              evidence <evidence file> --policy <file>
                  offline: does the file show that the log broke its word (valid: an unkept promise, or a split view)
            Option --lang zh|en
            Exit codes: 0 valid, 1 invalid, 2 not trusted, 3 incomplete or broken off, 64 wrong usage
            """);

    private Usage() {}
}
