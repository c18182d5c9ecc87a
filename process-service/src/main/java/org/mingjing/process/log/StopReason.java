package org.mingjing.process.log;

/** Why the log does not go on, and in both languages what that means. What to do then stands in RESTORE.md. */
public enum StopReason {
    DATABASE_WENT_BACK("数据库中的条目少于已签名的检查点", "the database has fewer entries than a signed checkpoint"),
    DATABASE_DIFFERS("数据库中的条目与已签名或已承诺的不同", "the database has other entries than were signed or promised"),
    DATABASE_REFUSES("数据库拒绝日志的操作，再试也无用", "the database refuses what the log does, and will refuse it again"),
    GUARD_MISSING("不知道最后签名的是什么：守护记录缺失或损坏", "what was signed last is not known: the guard is gone or damaged"),
    GUARD_WENT_BACK("守护记录比数据库中已签名的检查点旧", "the guard knows less than was signed according to the database"),
    TILE_DAMAGED("存储中的哈希块或条目束缺失或被改动", "a tile or bundle is not what it was, or not there"),
    SIGNED_ELSEWHERE("另有他处以本日志之名签名", "somebody else has signed: two logs go by one name"),
    WITNESS_AHEAD(
            "见证人见过的比这里多，如同整体恢复到旧备份之后", "witnesses have seen more than there is, as after a restore of everything"),
    WITNESSES_SILENT(
            "尚不知见证人是否见过更多：答复的见证人还不够，此前只排序、不签名",
            "whether witnesses have seen more is not known: too few have answered, and until then entries get places and no signature"),
    OVERDUE(
            "条目超过承诺的时间仍未签名：数据库或存储无法使用",
            "entries wait longer than was promised: database or store do not do what they must");

    private final String zh;
    private final String en;

    StopReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
