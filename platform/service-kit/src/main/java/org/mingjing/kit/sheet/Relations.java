package org.mingjing.kit.sheet;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.kit.problem.InputRefused;

/**
 * What a part of a workbook refers to. Macros, other files and embedded ones are found here, by what they are to the
 * workbook, because their names in the file are free.
 */
final class Relations {
    private static final Map<String, String> REFUSED = Map.of(
            "vbaProject", "sheet-macros",
            "xlMacrosheet", "sheet-macros",
            "xlIntlMacrosheet", "sheet-macros",
            "externalLink", "sheet-external-links",
            "connections", "sheet-external-links",
            "queryTable", "sheet-external-links",
            "oleObject", "sheet-embedded-files",
            "package", "sheet-embedded-files",
            "control", "sheet-embedded-files",
            "attachedToolbars", "sheet-macros");

    private final List<Relation> relations = new ArrayList<>();

    private record Relation(String id, String type, String target) {}

    /** @param source name of the part in the file, which targets are relative to; empty for the file itself */
    static Relations read(PartReader part, String source) {
        var all = new Relations();
        while (part.next()) {
            if (part.starts("Relationship")) {
                var type = String.valueOf(part.attribute("Type"));
                type = type.substring(type.lastIndexOf('/') + 1);
                if (REFUSED.containsKey(type)) {
                    throw new InputRefused(REFUSED.get(type), List.of());
                }
                if (!"External".equals(part.attribute("TargetMode"))) {
                    all.relations.add(
                            new Relation(part.attribute("Id"), type, resolved(source, part.attribute("Target"))));
                }
            }
        }
        return all;
    }

    /** The part's name in the file. */
    Optional<String> target(String id) {
        return relations.stream()
                .filter(relation -> relation.id() != null && relation.id().equals(id))
                .map(Relation::target)
                .findFirst();
    }

    Optional<String> ofType(String type) {
        return relations.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    /** Where a part's own relations stand: {@code xl/_rels/workbook.xml.rels} for {@code xl/workbook.xml}. */
    static String of(String source) {
        int folder = source.lastIndexOf('/') + 1;
        return source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels";
    }

    private static String resolved(String source, String target) {
        try {
            return URI.create("/" + source).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            throw PartReader.unreadable();
        }
    }
}
