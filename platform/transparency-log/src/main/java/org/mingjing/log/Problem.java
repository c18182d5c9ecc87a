package org.mingjing.log;

/** What can be wrong with input. The name of a constant is its code; {@code %s} stands for an argument of {@link Malformed}. */
public enum Problem {
    NOT_UTF8("不是 UTF-8 编码", "not in UTF-8"),
    CONTROL_CHARACTER("含有控制字符 U+%s", "holds the control character U+%s"),
    LINE_NOT_ENDED("最后一行没有以换行符结束", "the last line does not end in a line feed"),
    NOT_BASE64("不是规范的 base64：%s", "not base64 in its one spelling: %s"),
    NOT_DECIMAL("不是规范的十进制数：%s", "not a decimal number in its one spelling: %s"),
    NUMBER_TOO_LARGE("数值过大：%s", "the number is too large: %s"),
    TOO_LONG("长度 %s 字节，超过上限 %s 字节", "%s bytes long, more than the %s allowed"),
    HASH_LENGTH("哈希应为 32 字节，实为 %s 字节", "a hash has 32 bytes, not %s"),
    PROOF_LENGTH("证明最多 63 个哈希，实为 %s 个", "a proof has at most 63 hashes, not %s"),
    FRONTIER_LENGTH("大小为 %s 的树，其前沿哈希个数不是 %s", "a tree of size %s has no frontier of %s hashes"),

    TILE_PATH("不是瓦片路径：%s", "not the path of a tile: %s"),
    TILE_LENGTH("瓦片 %s 应为 %s 字节，实为 %s 字节", "tile %s should have %s bytes, not %s"),
    BUNDLE_PATH("不是条目包路径：%s", "not the path of an entry bundle: %s"),
    BUNDLE_LENGTH("条目包应恰有 %s 个条目，字节数不符", "the bytes are not those of a bundle of %s entries"),
    ENTRY_TOO_LONG("条目 %s 字节，超过 65535 字节", "an entry of %s bytes is longer than 65535"),

    KEY_NAME("密钥名称不可为空，不可含空白、控制字符或加号：%s", "a key name is not empty and has no space, control character or plus: %s"),
    KEY_FORM("密钥文本格式不符", "not of the form of a key"),
    KEY_ID("密钥编号应为 %s，实为 %s", "the key's ID should be %s, not %s"),
    KEY_TYPE("不支持的密钥类型 %s", "key type %s is not supported"),
    KEY_BYTES("密钥内容不是该类型的密钥", "the bytes are not a key of this type"),

    NOTE_FORM("签名笔记没有以空行分隔的正文与签名", "a signed note has a text, an empty line and signatures"),
    NOTE_TEXT("签名笔记正文没有以换行符结束", "the text of a note ends in a line feed"),
    SIGNATURE_LINE("不是签名行：%s", "not a signature line: %s"),
    SIGNATURE_TWICE("同一密钥 %s 有两个签名", "key %s has signed twice"),
    SIGNATURES_TOO_MANY("签名最多 %s 个，实为 %s 个", "a note has at most %s signatures, not %s"),
    COSIGNATURE_LENGTH("附署签名长度不符：%s 字节", "not the length of a cosignature: %s bytes"),
    COSIGNATURE_TIME("附署时间超出范围", "the time of the cosignature is out of range"),

    CHECKPOINT_LINES("检查点至少三行，且没有空行", "a checkpoint has at least three lines, none of them empty"),

    WITNESS_REQUEST(
            "见证请求应为 old 行、证明行、空行、检查点", "a witness request is an old line, proof lines, an empty line and a checkpoint"),
    WITNESS_SIZE("见证人所答不是一行树大小", "the witness's answer is not a line with a tree size"),
    WITNESS_LINES("见证人所答没有签名行", "the witness's answer has no signature line"),

    PROOF_FORM(
            "tlog-proof 应为首行、可选 extra 行、index 行、证明行、空行、检查点",
            "a tlog-proof is its first line, an optional extra line, an index line, proof lines, an empty line and a checkpoint"),

    PROMISE_LINES(
            "不是承诺：应为首行、日志、一个以上叶哈希、期限", "not a promise: its first line, the log, one or more leaf hashes, the deadline"),
    EVIDENCE_FORM("不是证据文件", "not an evidence file"),
    EVIDENCE_KIND("证据种类不认识：%s", "an unknown kind of evidence: %s"),
    EVIDENCE_LINE("证据文件第 %s 行不是 %s", "line %s of the evidence is not %s"),

    POLICY_LINE("策略文件第 %s 行格式不符", "line %s of the policy is not of its form"),
    POLICY_KEYWORD("策略文件第 %s 行的关键字不认识：%s", "line %s of the policy has an unknown keyword: %s"),
    POLICY_KEY("策略文件第 %s 行的密钥不可用：%s", "line %s of the policy has a key that cannot be used: %s"),
    POLICY_KEY_TYPE(
            "策略文件第 %s 行的密钥类型 %s 不适合此用途", "line %s of the policy has a key of type %s, which is not for this use"),
    POLICY_KEY_TWICE("策略文件第 %s 行重复了公钥", "line %s of the policy repeats a public key"),
    POLICY_NAME_TWICE("策略文件第 %s 行重复了名称 %s", "line %s of the policy repeats the name %s"),
    POLICY_NAME_RESERVED("策略文件第 %s 行用了保留名称 none", "line %s of the policy uses the reserved name none"),
    POLICY_NAME_UNKNOWN(
            "策略文件第 %s 行的名称 %s 在前文没有定义", "line %s of the policy uses the name %s, which is not defined before"),
    POLICY_MEMBER_TWICE("策略文件第 %s 行的成员 %s 已是成员", "line %s of the policy uses %s, which is a member already"),
    POLICY_THRESHOLD(
            "策略文件第 %s 行的门槛 %s 应为 any、all 或 1 至 %s",
            "line %s of the policy has the threshold %s instead of any, all or 1 to %s"),
    POLICY_QUORUM("策略文件应恰有一个 quorum 行", "a policy has exactly one quorum line");

    private final String zh;
    private final String en;

    Problem(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh(String... arguments) {
        return zh.formatted((Object[]) arguments);
    }

    String en(String... arguments) {
        return en.formatted((Object[]) arguments);
    }
}
