package org.mingjing.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.kit.problem.InputRefused;

/** The texts that cells refer to by number. */
final class SharedStrings {
    // As many characters as a CSV file of the largest body has.
    static final int MOST_CHARACTERS = 21 * 1024 * 1024;
    private static final int MOST = 1_000_000;

    private final List<String> texts = new ArrayList<>();

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(PartReader part) {
        var strings = new SharedStrings();
        int characters = 0;
        while (part.next()) {
            if (part.starts("si")) {
                var text = part.richText("si");
                characters += text.length();
                if (characters > MOST_CHARACTERS || strings.texts.size() == MOST) {
                    throw new InputRefused("sheet-too-large", List.of());
                }
                strings.texts.add(text);
            }
        }
        return strings;
    }

    String at(String index) {
        try {
            return texts.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw PartReader.unreadable();
        }
    }
}
