package org.mingjing.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingjing.verifier.report.Language;
import org.mingjing.verifier.report.WrongUsage;

/** The words of a call: a command, what it is about, and options, each at most once and with a value. */
final class Arguments {

    private static final Set<String> HELP = Set.of("help", "--help", "-h");
    private static final String LANGUAGE = "--lang";

    private final String command;
    private final List<String> subjects;
    private final Map<String, String> options;

    private Arguments(String command, List<String> subjects, Map<String, String> options) {
        this.command = command;
        this.subjects = subjects;
        this.options = options;
    }

    static Arguments parse(String... words) {
        var subjects = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (int at = 0; at < words.length; at++) {
            var word = words[at];
            if (!word.startsWith("--") || HELP.contains(word)) {
                subjects.add(word);
            } else if (at + 1 == words.length) {
                throw new WrongUsage("选项 %s 缺少值", "option %s has no value", word);
            } else if (options.put(word, words[++at]) != null) {
                throw new WrongUsage("选项 %s 重复", "option %s is given twice", word);
            }
        }
        if (subjects.isEmpty()) {
            throw new WrongUsage("缺少命令", "no command is given");
        }
        return new Arguments(subjects.get(0), subjects.subList(1, subjects.size()), options);
    }

    String command() {
        return command;
    }

    boolean isHelp() {
        return HELP.contains(command);
    }

    Optional<Language> language() {
        var value = options.get(LANGUAGE);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (value) {
                    case "zh" -> Language.ZH;
                    case "en" -> Language.EN;
                    default -> throw new WrongUsage("--lang 应为 zh 或 en：%s", "--lang is zh or en, not %s", value);
                });
    }

    String subject(int at) {
        return subjects.get(at);
    }

    String required(String option) {
        return optional(option)
                .orElseThrow(() -> new WrongUsage("命令 %s 需要选项 %s", "command %s needs option %s", command, option));
    }

    Optional<String> optional(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /** A word that would be ignored is a mistake of whoever wrote it. */
    void expect(int subjects, String... known) {
        if (this.subjects.size() != subjects) {
            throw new WrongUsage(
                    "命令 %s 应有 %s 个对象，实为 %s 个",
                    "command %s is about %s things, not %s", command, subjects, this.subjects.size());
        }
        var unknown = new HashSet<>(options.keySet());
        unknown.remove(LANGUAGE);
        List.of(known).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new WrongUsage("命令 %s 没有选项 %s", "command %s has no option %s", command, unknown);
        }
    }
}
